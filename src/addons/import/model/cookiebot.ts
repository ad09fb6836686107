import { answerOf, answersFrom, decoded, eachValue, type Tool } from './former.ts';

const CATEGORIES = ['necessary', 'preferences', 'statistics', 'marketing'];

/** A field of the object and its value: a text in single quotes, or a word. */
const FIELD = /[{,]\s*(\w+):('[^']*'|[\w-]+)/g;

/**
 * Cookiebot: the source text of a JavaScript object. With `method:'implied'` the visitor chose nothing, and neither
 * with the values `0` and `-1` that older versions store instead of an object.
 */
export const cookiebot: Tool = {
  names: ['CookieConsent'],
  read: eachValue((text) => {
    const fields = new Map<string, string>();
    for (const [, name = '', value = ''] of decoded(text).matchAll(FIELD)) fields.set(name, value);
    const answers = answersFrom(CATEGORIES.map((name) => [name, answerOf(fields.get(name), 'true', 'false')]));
    if (!answers || fields.get('method') !== "'explicit'") return null;
    return { answers, time: Number(fields.get('utc')) };
  }),
};
