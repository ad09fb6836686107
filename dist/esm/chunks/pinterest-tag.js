import { connectTo } from '../integrations/vendor.js';
import { callQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './lifecycle.js';

const connect = connectTo(() => {
  const pintrk = (...args) => callQueue("pintrk")(...args);
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
