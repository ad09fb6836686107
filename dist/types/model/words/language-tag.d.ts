/**
 * The longest beginning of a text that is a language tag (BCP 47), as `nl-NL` of `nl-NL.UTF-8` or `en-GB` of `en-GB-oed`;
 * an empty text where there is none. Pages have all kinds of text in `<html lang>`, and `Intl` throws for what is no tag.
 */
export declare function languageTag(text: string): string;
