import { a as attempt } from './storage.js';

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
const pause = () => new Promise(setTimeout);
function connectTabs(name, read, signal) {
  const look = () => read();
  addEventListener("pageshow", look, { signal });
  document.addEventListener("visibilitychange", look, { signal });
  window.cookieStore?.addEventListener("change", look, { signal });
  const timer = setInterval(look, 3e4);
  const channel = attempt(() => new BroadcastChannel(name));
  if (channel) channel.onmessage = ({ data }) => read(data);
  signal.onabort = () => {
    clearInterval(timer);
    channel?.close();
  };
  return (record) => channel?.postMessage(record);
}

export { whenActivated as a, connectTabs as c, isParsed as i, pause as p, whenParsed as w };
