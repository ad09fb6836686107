/** What a script wants that assigns this text to `document.cookie` (RFC 6265bis §5.7). */
export interface CookieText {
  readonly name: string;
  /** Its end is in the past, so the browser deletes the cookie. */
  readonly isDeletion: boolean;
}

/** Reads what is assigned to `document.cookie`. An end that cannot be read does not make it a deletion. */
export function readCookieText(text: string): CookieText {
  const [pair = '', ...attributes] = text.split(';');
  const areInThePast = attributes.map(isEndInThePast).filter((isOver) => isOver !== undefined);
  return {
    name: nameOf(pair),
    // Browsers differ in which attribute wins where two contradict each other; then this counts as a write.
    isDeletion: areInThePast.length > 0 && !areInThePast.includes(false),
  };
}

/** Whether this moment (milliseconds since 1970) is over by the visitor's clock. */
export function isPast(time: unknown): boolean {
  return typeof time === 'number' && time <= Date.now();
}

/** Of `name=value`. Browsers read a pair without `=` back as it is, and one that begins with `=` without that sign. */
function nameOf(pair: string): string {
  return pair.replace(/^[\s=]+|=.*|\s+$/gs, '').trim();
}

/** Whether an attribute sets an end, and that end is in the past; undefined: it sets none. */
function isEndInThePast(attribute: string): boolean | undefined {
  const [key = '', value = ''] = attribute.split('=').map((part) => part.trim());
  if (/^max-age$/i.test(key)) return /^(0+$|-\d)/.test(value);
  if (!/^expires$/i.test(key)) return undefined;
  // The date of a cookie names its month, and can have hyphens. `Date.parse` takes other formats too, which are no dates
  // to a cookie, and in some engines does not take hyphens.
  return /[a-z]{3}/i.test(value) && isPast(Date.parse(value.replace(/-/g, ' ')));
}
