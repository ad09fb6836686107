import { connectTo } from '../integrations/vendor.js';
import { callQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './lifecycle.js';

const connect = connectTo(({ vendorIds, params }) => {
  const intercom = (...args) => callQueue("Intercom", { queue: "q" })(...args);
  let isBooted = false;
  return {
    script: (id) => `https://widget.intercom.io/widget/${id}`,
    grant() {
      if (!isBooted) intercom("boot", { app_id: vendorIds[0], ...params });
      isBooted = true;
    },
    withdraw() {
      if (isBooted) intercom("shutdown");
      isBooted = false;
    }
  };
});

export { connect };
