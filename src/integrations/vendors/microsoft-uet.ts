import { connectTo } from '../vendor.ts';
import { listQueue, setGlobals } from '../vendor-queue.ts';

/**
 * Microsoft Advertising (UET). It takes consent as given where nobody tells it otherwise, and sends data when it is
 * denied too, so its script is held, and the page is reloaded when consent is taken back.
 */
export const connect = connectTo(() => {
  const consent = (step: string, value: string) => listQueue('uetq')('consent', step, { ad_storage: value });
  return {
    script: () => 'https://bat.bing.com/bat.js',
    prepare: () => consent('default', 'denied'),
    grant: () => consent('update', 'granted'),
    watch(script, [ti]) {
      script.addEventListener('load', () => {
        const { UET, uetq } = window as Window & { UET?: new (options: object) => unknown[]; uetq?: unknown[] };
        if (!UET) return;
        const tag = new UET({ ti, enableAutoSpaTracking: true, q: uetq });
        setGlobals({ uetq: tag });
        tag.push('pageLoad');
      });
    },
    withdraw: () => consent('update', 'denied'),
  };
});
