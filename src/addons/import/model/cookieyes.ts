import { answerOf, answersFrom, decoded, eachValue, type Tool } from './former.ts';

/** Fields that are not categories. */
const OTHER_FIELDS = ['consentid', 'consent', 'action', 'lastRenewedDate'];

/**
 * CookieYes: `name:value` pairs. With `action:yes` the visitor chose the values; otherwise they are the site's
 * defaults. `lastRenewedDate` is the time when the site last asked everyone again, so the choice was made after that
 * time.
 */
export const cookieyes: Tool = {
  names: ['cookieyes-consent'],
  read: eachValue((text) => {
    const fields = readFields(decoded(text));
    const categories = [...fields].filter(([name]) => !OTHER_FIELDS.includes(name));
    const answers = answersFrom(categories.map(([name, value]) => [name, answerOf(value, 'yes', 'no')]));
    if (!answers || fields.get('action') !== 'yes') return null;
    // Where the law demands no consent but lets visitors object, a category that is accepted beside `consent:no` is one
    // to which the visitor did not object. That is no consent.
    const hasAccepted = Object.keys(answers).some((name) => name !== 'necessary' && answers[name]);
    if (hasAccepted && fields.get('consent') !== 'yes') return null;
    return { answers, since: Number(fields.get('lastRenewedDate')) || undefined };
  }),
};

function readFields(text: string): Map<string, string | undefined> {
  return new Map(
    text.split(',').map((pair) => {
      const [name = '', value] = pair.split(':');
      return [name, value];
    }),
  );
}
