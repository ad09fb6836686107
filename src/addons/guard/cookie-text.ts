/** The effect that assigning a text to `document.cookie` would have (RFC 6265bis §5.7). */
export interface CookieText {
  readonly name: string;
  /** The browser deletes the cookie, because its end is in the past. */
  readonly isDeletion: boolean;
}

/** Reads a text that is assigned to `document.cookie`. An end that cannot be read does not make it a deletion. */
export function readCookieText(text: string): CookieText {
  const [pair = '', ...attributes] = text.split(';');
  const ends = attributes.map(isEndInThePast).filter((isInThePast) => isInThePast !== undefined);
  return {
    name: nameOf(pair),
    // Where `Max-Age` and `Expires` contradict each other, browsers differ in which wins, so it counts as a write.
    isDeletion: ends.length > 0 && !ends.includes(false),
  };
}

/** Whether this moment (milliseconds since 1970) is over by the visitor's clock. */
export function isPast(time: unknown): boolean {
  return typeof time === 'number' && time <= Date.now();
}

/**
 * The name in `name=value`. A pair without `=` is its own name, because that is how it appears in `document.cookie`
 * again; a leading `=` does not appear there.
 */
function nameOf(pair: string): string {
  return pair.replace(/^[\s=]+|=.*|\s+$/gs, '').trim();
}

/** Whether the end that an attribute sets is in the past; undefined: the attribute sets no end. */
function isEndInThePast(attribute: string): boolean | undefined {
  const [key = '', value = ''] = attribute.split('=').map((part) => part.trim());
  if (/^max-age$/i.test(key)) return /^(0+$|-\d)/.test(value);
  if (!/^expires$/i.test(key)) return undefined;
  // In a cookie, a date names its month and can have hyphens. `Date.parse` accepts formats that cookies do not have,
  // and in some engines it does not accept hyphens.
  return /[a-z]{3}/i.test(value) && isPast(Date.parse(value.replace(/-/g, ' ')));
}
