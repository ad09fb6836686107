import { answerOf, answersFrom, decoded, eachValue, type Tool } from './former.ts';

const categories = ['necessary', 'preferences', 'statistics', 'marketing'];

/**
 * Cookiebot: the text of a JavaScript object. `method:'implied'` is no choice, nor are `0` and `-1`, which stand for the
 * whole in older versions.
 */
export const cookiebot: Tool = {
  names: ['CookieConsent'],
  read: eachValue((text) => {
    const fields = new Map<unknown, string | undefined>();
    for (const [, name, value] of decoded(text).matchAll(/[{,]\s*(\w+):('[^']*'|[\w-]+)/g)) fields.set(name, value);
    const answers = answersFrom(categories.map((name) => [name, answerOf(fields.get(name), 'true', 'false')]));
    if (!answers || fields.get('method') !== "'explicit'") return null;
    return { answers, time: Number(fields.get('utc')) };
  }),
};
