import { connectTo } from '../vendor.ts';
import { callQueue } from '../vendor-queue.ts';

/**
 * Microsoft Clarity, consent API v2. The names have a capital S. With consent denied it records without cookies, so
 * its script is held too, and the page is reloaded when consent is taken back.
 */
export const connect = connectTo(() => {
  const clarity = (storage: string, ads: string) =>
    callQueue('clarity', { queue: 'q' })('consentv2', { ad_Storage: ads, analytics_Storage: storage });
  return {
    script: (id) => `https://www.clarity.ms/tag/${id}`,
    grant: ({ grants }) => clarity('granted', grants.targeting ? 'granted' : 'denied'),
    withdraw: () => clarity('denied', 'denied'),
  };
});
