const newRelic = {
  label: "New Relic Browser",
  provider: "New Relic",
  privacyUrl: "https://newrelic.com/termsandconditions/services-notices",
  usualCategory: "functional",
  purposeKey: "analyticsText",
  cookies: [{ name: "NRBA_SESSION", lifetime: "session", kind: "localStorage" }],
  onWithdraw: "reload"
};

export { newRelic };
