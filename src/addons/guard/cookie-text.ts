/** The effect that assigning a text to `document.cookie` would have (RFC 6265bis §5.7). */
export interface CookieText {
  readonly name: string;
  /** True: the browser deletes the cookie, because its end is in the past. */
  readonly isDeletion: boolean;
}

/** Reads a text that is assigned to `document.cookie`. An end that cannot be read does not count as a deletion. */
export function readCookieText(text: string): CookieText {
  const [pair = '', ...attributes] = text.split(';');
  const ends = attributes.map(isEndInThePast).filter((isInThePast) => isInThePast !== undefined);
  return {
    name: nameOf(pair),
    // Where `Max-Age` and `Expires` contradict each other, browsers do not agree, so the text counts as a write.
    isDeletion: ends.length > 0 && !ends.includes(false),
  };
}

/** Is this moment (milliseconds since 1970) over by the visitor's clock? */
export function isPast(time: unknown): boolean {
  return typeof time === 'number' && time <= Date.now();
}

/**
 * The name in `name=value`, as it will appear in `document.cookie`. A pair without `=` appears there as a name, and a
 * leading `=` does not appear.
 */
function nameOf(pair: string): string {
  return pair.replace(/^[\s=]+|=.*|\s+$/gs, '').trim();
}

/** Is the end that an attribute sets in the past? Undefined: the attribute sets no end. */
function isEndInThePast(attribute: string): boolean | undefined {
  const [key = '', value = ''] = attribute.split('=').map((part) => part.trim());
  if (/^max-age$/i.test(key)) return /^(0+$|-\d)/.test(value);
  if (!/^expires$/i.test(key)) return undefined;
  // In a cookie, a date names its month and can have hyphens. `Date.parse` accepts formats that cookies do not have,
  // and in some engines it does not accept hyphens.
  return /[a-z]{3}/i.test(value) && isPast(Date.parse(value.replace(/-/g, ' ')));
}
