function whenActivated(run) {
  if (document.prerendering) {
    document.addEventListener("prerenderingchange", run, { once: true });
  } else run();
}
function isParsed() {
  return document.readyState !== "loading";
}
function whenParsed(run) {
  if (isParsed()) run();
  else document.addEventListener("DOMContentLoaded", run, { once: true });
}
function whenBody(run) {
  if (document.body) {
    run();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    observer.disconnect();
    run();
  });
  observer.observe(document, { childList: true, subtree: true });
}
function pause() {
  return new Promise((resolve) => setTimeout(resolve));
}

export { whenActivated as a, whenBody as b, isParsed as i, pause as p, whenParsed as w };
