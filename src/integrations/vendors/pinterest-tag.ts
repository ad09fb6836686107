import { connectTo } from '../vendor.ts';
import { type Call, callQueue, ownCall } from '../vendor-queue.ts';

/** Pinterest Tag. With consent denied it stops its events and deletes its cookies. */
export const connect = connectTo(({ vendorIds }) => {
  const pintrk: Call = (...args) => (vendorIds.length > 0 ? callQueue('pintrk') : ownCall('pintrk'))(...args);
  return {
    script: () => 'https://s.pinimg.com/ct/core.js',
    grant: () => pintrk('setconsent', true),
    start(ids) {
      Object.assign(Reflect.get(window, 'pintrk'), { version: '3.0' });
      for (const id of ids) pintrk('load', id);
      pintrk('page');
    },
    withdraw: () => pintrk('setconsent', false),
  };
});
