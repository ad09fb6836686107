import { connectTo } from '../integrations/vendor.js';
import { callQueue, ownCall } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(({ vendorIds }) => {
  const fbq = (...args) => (vendorIds.length > 0 ? callQueue("fbq", { handler: "callMethod" }) : ownCall("fbq"))(...args);
  return {
    script: () => "https://connect.facebook.net/en_US/fbevents.js",
    prepare: () => fbq("consent", "revoke"),
    grant: () => fbq("consent", "grant"),
    start(ids) {
      const pixel = Reflect.get(window, "fbq");
      Object.assign(pixel, { push: pixel, loaded: true, version: "2.0" });
      for (const id of ids) fbq("init", id);
      fbq("track", "PageView");
    },
    withdraw: () => fbq("consent", "revoke")
  };
});

export { connect };
