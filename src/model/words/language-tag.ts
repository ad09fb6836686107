/** No tag in use is nearly as long (RFC 5646 §4.4.1); what a visitor sends can be. */
const MAX_LENGTH = 100;

/**
 * The longest beginning of a text that is a language tag (BCP 47), as `nl-NL` of `nl-NL.UTF-8` or `en-GB` of `en-GB-oed`;
 * an empty text where there is none. Pages have all kinds of text in `<html lang>`, and `Intl` throws for what is no tag.
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
  // A language, or one with its region. Most tags are of this form, and the first call of `Intl` costs a page more.
  if (/^[a-z]{2}(-[a-z]{2})?$/i.test(tag)) return true;
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
