import type { Service } from './types.ts';

/**
 * Google's own addresses; other addresses with an id of Google's, because a tag can come from a path of the site
 * itself; and the `gtm.start` that each snippet of Tag Manager puts in the queue, wherever the container comes from.
 */
const TAG_ADDRESS = /\/(gtag\/js|gtm\.js)|gtm\.start|[?&]id=(G|GT|GTM|AW|DC)-/i;

/** Is this the address of one of Google's tags, or code with such an address in it? */
export function namesGoogleTag(text: string): boolean {
  return TAG_ADDRESS.test(text);
}

/** Is it a service whose tag reads Google's queue? */
export function isGoogleService({ preset }: Service): boolean {
  return preset === 'google-analytics' || preset === 'google-ads';
}
