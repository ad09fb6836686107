/** Google's own addresses, or a path of the site's own, where only the id tells. */
const TAG_ADDRESS = /\/(gtag\/js|gtm\.js)|[?&]id=(G|GT|GTM|AW|DC)-/;

/** Is this the address of one of Google's tags, or code with such an address in it? */
export function namesGoogleTag(text: string): boolean {
  return TAG_ADDRESS.test(text);
}
