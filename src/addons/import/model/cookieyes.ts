import { answerOf, answersFrom, decoded, eachValue, type Tool } from './former.ts';

/**
 * CookieYes: `name:value` pairs. `action:yes` is the visitor's; without it the answers are what the site had set.
 * `lastRenewedDate` is when the site last asked everyone again, so a choice is younger than that.
 */
export const cookieyes: Tool = {
  names: ['cookieyes-consent'],
  read: eachValue((text) => {
    const fields = new Map(
      decoded(text)
        .split(',')
        .map((pair) => pair.split(':') as [string, string]),
    );
    const since = Number(fields.get('lastRenewedDate')) || undefined;
    const { consent, action } = Object.fromEntries(fields);
    for (const name of ['consentid', 'consent', 'action', 'lastRenewedDate']) fields.delete(name);
    const answers = answersFrom([...fields].map(([name, value]) => [name, answerOf(value, 'yes', 'no')]));
    if (!answers || action !== 'yes') return null;
    // "no" with accepted categories is what a law of objection makes of silence
    const contradicts = consent !== 'yes' && Object.keys(answers).some((name) => name !== 'necessary' && answers[name]);
    return contradicts ? null : { answers, since };
  }),
};
