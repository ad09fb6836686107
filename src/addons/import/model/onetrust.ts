import { answerOf, answersFrom, decoded, type Tool } from './former.ts';

/**
 * OneTrust: a query string with `groups=C0001:1,C0002:0`, written at every page view, and beside it the time at which
 * the banner was closed. Closing it is no consent: an accepted group counts only where everything was accepted by the
 * button for that (`intType=1`).
 */
export const onetrust: Tool = {
  names: ['OptanonConsent', 'OptanonAlertBoxClosed'],
  read: (stored, [cookie, closed]) => {
    const times = stored.flatMap(([name, value]) => (name === closed ? Date.parse(decoded(value)) : []));
    return stored.map(([name, value]) => {
      const query = new URLSearchParams(value);
      const groups = query.get('groups');
      if (name !== cookie || times.length < 1 || !groups || query.get('AwaitingReconsent') === 'true') return null;
      const answers = answersFrom(
        groups.split(',').map((group) => {
          const [id = '', answer] = group.split(':');
          return [id, answerOf(answer, '1', '0')];
        }),
      );
      return answers && { answers, time: Math.min(...times), isUnproven: query.get('intType') !== '1' };
    });
  },
};
