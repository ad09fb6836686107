import { n as nativeDocument } from './native-document.js';

function tryOrUndefined(act) {
  try {
    return act();
  } catch {
    return void 0;
  }
}

const KEY = /* @__PURE__ */ Symbol.for("akkoord.context");
function currentContext() {
  return window[KEY];
}
function publishContext(context) {
  const page = window;
  page[KEY] = context;
  context.signal.addEventListener("abort", () => {
    if (page[KEY] === context) delete page[KEY];
  });
}
function whenStarted(run) {
  const context = currentContext();
  if (context) run(context);
  else nativeDocument.addEventListener("akkoord:ready", () => whenStarted(run), { once: true });
}

export { currentContext as c, publishContext as p, tryOrUndefined as t, whenStarted as w };
