import { answerOf, answersFrom, decoded, type Tool } from './former.ts';

const CATEGORIES = ['preferences', 'statistics', 'marketing'];

/**
 * Complianz: a cookie per category with `allow` or `deny`, a cookie that says that the banner was answered, and a
 * cookie with the answers for services as JSON. It stores no time. Its category `functional` cannot be refused, so it
 * is not read. The main site of a WordPress network has names with `rt_` after the prefix.
 */
export const complianz: Tool = {
  names: ['cmplz_'],
  owns: (name, prefix) => name.startsWith(prefix),
  read: (stored, [sitePrefix = '']) =>
    [sitePrefix, `${sitePrefix}rt_`].map((prefix) => {
      const fields = new Map(stored);
      if (fields.get(`${prefix}banner-status`) !== 'dismissed') return null;
      const categories = CATEGORIES.flatMap((name) => {
        const value = fields.get(prefix + name);
        return value === undefined ? [] : [[name, answerOf(value, 'allow', 'deny')] as const];
      });
      const services = fields.get(`${prefix}consented_services`);
      const answers = answersFrom([...categories, ...Object.entries(services ? JSON.parse(decoded(services)) : {})]);
      return answers && { answers };
    }),
};
