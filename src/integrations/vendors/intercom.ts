import { connectTo } from '../vendor.ts';
import { type Call, callQueue } from '../vendor-queue.ts';

/** Intercom. `shutdown` ends the session and deletes its cookies; `boot` starts it again. `params` are its settings. */
export const connect = connectTo(({ vendorIds, params }) => {
  const intercom: Call = (...args) => callQueue('Intercom', { queue: 'q' })(...args);
  let isBooted = false;
  return {
    script: (id) => `https://widget.intercom.io/widget/${id}`,
    grant() {
      // A choice about another service is no reason to start the session anew.
      if (!isBooted) intercom('boot', { app_id: vendorIds[0], ...params });
      isBooted = true;
    },
    withdraw() {
      if (isBooted) intercom('shutdown');
      isBooted = false;
    },
  };
});
