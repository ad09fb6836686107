import { connectTo } from '../vendor.ts';

/** Klaviyo. It reads its off-switch, a cookie, when it starts, so the page is reloaded when consent is taken back. */
export const connect = connectTo(() => ({
  script: (id) => `https://static.klaviyo.com/onsite/js/${id}/klaviyo.js`,
}));
