function gtag(..._command) {
  queue().push(arguments);
}
function gtagFirst(..._command) {
  const dataLayer = queue();
  const method = dataLayer.push === Array.prototype.push ? "unshift" : "push";
  dataLayer[method](arguments);
}
function queue() {
  window.dataLayer ??= [];
  window.gtag ??= gtag;
  return window.dataLayer;
}

export { gtag, gtagFirst };
