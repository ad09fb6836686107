import { connectTo } from '../vendor.ts';
import { callQueue, setGlobals } from '../vendor-queue.ts';

/** ActiveCampaign site tracking. */
export const connect = connectTo(() => ({
  script: () => 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js',
  start([id]) {
    setGlobals({ visitorGlobalObjectAlias: 'vgo' });
    const vgo = callQueue('vgo', { queue: 'q' });
    vgo('setAccount', id);
    vgo('setTrackByDefault', true);
    vgo('process');
  },
}));
