import { answerOf, answersFrom, decoded, type Tool } from './former.ts';

/**
 * OneTrust: a query string with `groups=C0001:1,C0002:0`, which OneTrust writes at every page view, and in another
 * cookie the time at which the banner was closed. To close the banner is no consent, so a yes counts only if the
 * visitor accepted everything by the button for that (`intType=1`).
 */
export const onetrust: Tool = {
  names: ['OptanonConsent', 'OptanonAlertBoxClosed'],
  read: (stored, [consentCookie, closedCookie]) => {
    const closedAt = stored.flatMap(([name, value]) => (name === closedCookie ? Date.parse(decoded(value)) : []));
    return stored.map(([name, value]) => {
      const query = new URLSearchParams(value);
      const groups = query.get('groups');
      const mustBeAskedAgain = query.get('AwaitingReconsent') === 'true';
      if (name !== consentCookie || closedAt.length === 0 || !groups || mustBeAskedAgain) return null;
      const answers = answersFrom(groups.split(',').map(readGroup));
      return answers && { answers, time: Math.min(...closedAt), isUnproven: query.get('intType') !== '1' };
    });
  },
};

function readGroup(group: string): [id: string, answer: boolean | undefined] {
  const [id = '', answer] = group.split(':');
  return [id, answerOf(answer, '1', '0')];
}
