import { n as nativeDocument } from './native-document.js';

function whenActivated(run) {
  if (nativeDocument.prerendering) {
    nativeDocument.addEventListener("prerenderingchange", run, { once: true });
  } else run();
}
function isParsed() {
  return nativeDocument.readyState !== "loading";
}
function whenParsed(run) {
  if (isParsed()) {
    run();
    return;
  }
  const finished = new AbortController();
  const { signal } = finished;
  const runOnce = () => {
    if (signal.aborted) return;
    finished.abort();
    run();
  };
  nativeDocument.addEventListener("DOMContentLoaded", runOnce, { signal });
  nativeDocument.addEventListener("readystatechange", () => nativeDocument.readyState === "complete" && setTimeout(runOnce), {
    signal
  });
  nativeDocument.addEventListener("akkoord:destroy", () => finished.abort(), { signal });
}
function whenBody(run) {
  if (nativeDocument.body) {
    run();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!nativeDocument.body) return;
    observer.disconnect();
    run();
  });
  observer.observe(window.document, { childList: true, subtree: true });
}
function pause() {
  return new Promise((resolve) => setTimeout(resolve));
}

export { whenActivated as a, whenBody as b, isParsed as i, pause as p, whenParsed as w };
