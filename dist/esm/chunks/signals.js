const readSignals = () => ({
  gpc: navigator.globalPrivacyControl === true
});

export { readSignals as r };
