import { connectTo } from '../integrations/vendor.js';
import { callQueue, ownCall } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(({ vendorIds }) => {
  const pintrk = (...args) => (vendorIds.length > 0 ? callQueue("pintrk") : ownCall("pintrk"))(...args);
  return {
    script: () => "https://s.pinimg.com/ct/core.js",
    grant: () => pintrk("setconsent", true),
    start(ids) {
      Object.assign(Reflect.get(window, "pintrk"), { version: "3.0" });
      for (const id of ids) pintrk("load", id);
      pintrk("page");
    },
    withdraw: () => pintrk("setconsent", false)
  };
});

export { connect };
