/**
 * The longest beginning of a text that is a language tag (BCP 47), such as `nl-NL` in `nl-NL.UTF-8`, or `en-GB` in
 * `en-GB-oed`; an empty text where there is none. Pages have all kinds of text in `<html lang>`, and `Intl` throws for
 * a text that is not a tag.
 */
export declare function languageTag(text: string): string;
