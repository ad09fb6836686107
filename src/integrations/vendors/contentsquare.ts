import { connectTo } from '../vendor.ts';

/**
 * Contentsquare. Its `optout` leaves a cookie that remembers it, and nothing is documented for pages that takes it back
 * at a later grant, so the page is reloaded when consent is taken back.
 */
export const connect = connectTo(() => ({
  script: (id) => `https://t.contentsquare.net/uxa/${id}.js`,
}));
