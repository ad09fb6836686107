import { connectTo } from '../vendor.ts';
import { type Call, callQueue, ownCall } from '../vendor-queue.ts';

/** Intercom. `shutdown` ends the session and deletes its cookies; `boot` starts it again. `params` are its settings. */
export const connect = connectTo(({ vendorIds, params }) => {
  const isOwn = vendorIds.length === 0;
  const intercom: Call = (...args) => (isOwn ? ownCall('Intercom') : callQueue('Intercom', { queue: 'q' }))(...args);
  // A tag of the page starts the first session itself.
  let isBooted = isOwn;
  const settings = () => (isOwn ? Reflect.get(window, 'intercomSettings') : { app_id: vendorIds[0] });
  return {
    script: (id) => `https://widget.intercom.io/widget/${id}`,
    grant() {
      // A choice about another service is no reason to start the session anew.
      if (!isBooted) intercom('boot', { ...settings(), ...params });
      isBooted = true;
    },
    withdraw() {
      if (isBooted) intercom('shutdown');
      isBooted = false;
    },
  };
});
