/**
 * Finds what is not marked inside a held picture, player or object: it loads by itself, or in the place of what is held.
 * A picture or subtitles of the site's own may.
 */
export declare function findLiveInside(element: Element): string[];
