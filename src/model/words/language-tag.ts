/** Characters: all tags in use are much shorter (RFC 5646 §4.4.1), but the text that a visitor sends can be longer. */
const MAX_LENGTH = 100;

/**
 * The longest beginning of a text that is a language tag (BCP 47), such as `nl-NL` in `nl-NL.UTF-8`, or `en-GB` in
 * `en-GB-oed`; an empty text where there is none. Pages have all kinds of text in `<html lang>`, and `Intl` throws for
 * a text that is not a tag.
 */
export function languageTag(text: string): string {
  let tag = text
    .trim()
    .slice(0, MAX_LENGTH)
    .replaceAll('_', '-')
    .replace(/[^a-z\d-].*/is, '');
  while (tag && !isTag(tag)) tag = tag.replace(/-?[^-]*$/, '');
  return tag;
}

function isTag(tag: string): boolean {
  // A language, or a language with a region. Most tags have this form, and the first call of `Intl` in a page is slow.
  if (/^[a-z]{2}(-[a-z]{2})?$/i.test(tag)) return true;
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
