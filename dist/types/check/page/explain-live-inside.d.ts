/**
 * Explains elements without a mark inside a held picture, player or object: they load by themselves, or in the place of
 * what is held. What comes from the site's own host, such as a picture or subtitles, may load and is not named.
 */
export declare function explainLiveInside(element: Element): string[];
