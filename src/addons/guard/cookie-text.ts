/** What a script that assigns this text to `document.cookie` wants (RFC 6265bis §5.7). */
export interface CookieText {
  readonly name: string;
  /** It is over already, so the browser deletes the cookie. */
  readonly isDeletion: boolean;
}

/** Reads what is assigned to `document.cookie`. What cannot be read is no deletion. */
export function readCookieText(text: string): CookieText {
  const [pair = '', ...attributes] = text.split(';');
  // browsers differ in which attribute wins where they contradict each other: then it is a write
  const ends: boolean[] = [];
  for (const attribute of attributes) {
    const [key = '', value = ''] = attribute.split('=').map((part) => part.trim());
    if (/^max-age$/i.test(key)) ends.push(/^(0+$|-\d)/.test(value));
    // A cookie's date names its month; what else an engine takes for a date is none to a cookie. Hyphens are.
    if (/^expires$/i.test(key)) ends.push(/[a-z]{3}/i.test(value) && isPast(Date.parse(value.replace(/-/g, ' '))));
  }
  return {
    // a value without a name is read back as `value`, and one that begins with `=` as what follows
    name: pair.replace(/^[\s=]+|=.*|\s+$/gs, '').trim(),
    isDeletion: ends.length > 0 && !ends.includes(false),
  };
}

/** Is this moment (milliseconds since 1970) over by the visitor's clock? */
export function isPast(time: unknown): boolean {
  return typeof time === 'number' && time <= Date.now();
}
