import { connectTo } from '../integrations/vendor.js';
import { setGlobals } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const ADDRESS = "https://analytics.tiktok.com/i18n/pixel/events.js";
const METHODS = ["page", "track", "identify", "holdConsent", "grantConsent", "revokeConsent"];
const connect = connectTo(() => {
  const queue = () => Reflect.get(window, "ttq");
  const call = (method) => {
    const send = queue()[method];
    if (typeof send === "function") send();
  };
  return {
    script: (id) => `${ADDRESS}?sdkid=${id}&lib=ttq`,
    prepare() {
      if (!Reflect.get(window, "ttq")) setGlobals({ TiktokAnalyticsObject: "ttq", ttq: makeQueue() });
      call("holdConsent");
    },
    grant: () => call("grantConsent"),
    start(ids) {
      const perId = (make) => Object.fromEntries(ids.map((id) => [id, make()]));
      Object.assign(queue(), {
        _i: perId(() => Object.assign([], { _u: ADDRESS })),
        _t: perId(Date.now),
        _o: perId(() => ({}))
      });
      call("page");
    },
    withdraw: () => call("revokeConsent")
  };
});
function makeQueue() {
  const queue = [];
  const methods = METHODS.map((name) => [name, (...args) => queue.push([name, ...args])]);
  return Object.assign(queue, Object.fromEntries(methods), { methods: METHODS });
}

export { connect };
