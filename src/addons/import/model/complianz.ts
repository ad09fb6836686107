import { answerOf, answersFrom, decoded, type Tool } from './former.ts';

/**
 * Complianz: a cookie for each category, `allow` or `deny`, and one that tells that the banner was answered. Its
 * `functional` cannot be refused. No time. A network's main site puts `cmplz_rt_` before the names.
 */
export const complianz: Tool = {
  names: ['cmplz_'],
  owns: (name, prefix) => name.startsWith(prefix),
  read: (stored, [first = '']) =>
    [first, `${first}rt_`].map((prefix) => {
      const fields = new Map(stored);
      if (fields.get(`${prefix}banner-status`) !== 'dismissed') return null;
      const categories = ['preferences', 'statistics', 'marketing'].flatMap((name): [string, unknown][] => {
        const value = fields.get(prefix + name);
        return value === undefined ? [] : [[name, answerOf(value, 'allow', 'deny')]];
      });
      const services = fields.get(`${prefix}consented_services`);
      const answers = answersFrom([...categories, ...Object.entries(services ? JSON.parse(decoded(services)) : {})]);
      return answers && { answers };
    }),
};
