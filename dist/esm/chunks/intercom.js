import { connectTo } from '../integrations/vendor.js';
import { ownCall, callQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(({ vendorIds, params }) => {
  const isOwn = vendorIds.length === 0;
  const intercom = (...args) => (isOwn ? ownCall("Intercom") : callQueue("Intercom", { queue: "q" }))(...args);
  let isBooted = isOwn;
  const settings = () => isOwn ? Reflect.get(window, "intercomSettings") : { app_id: vendorIds[0] };
  return {
    script: (id) => `https://widget.intercom.io/widget/${id}`,
    grant() {
      if (!isBooted) intercom("boot", { ...settings(), ...params });
      isBooted = true;
    },
    withdraw() {
      if (isBooted) intercom("shutdown");
      isBooted = false;
    }
  };
});

export { connect };
