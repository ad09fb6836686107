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
  const told = new AbortController();
  const { signal } = told;
  const tell = () => {
    if (signal.aborted) return;
    told.abort();
    run();
  };
  nativeDocument.addEventListener("DOMContentLoaded", tell, { signal });
  nativeDocument.addEventListener("readystatechange", () => nativeDocument.readyState === "complete" && setTimeout(tell), {
    signal
  });
  nativeDocument.addEventListener("akkoord:destroy", () => told.abort(), { signal });
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
