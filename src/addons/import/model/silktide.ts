import { answerOf, answersFrom, type Tool } from './former.ts';

/** How names begin and end in versions 2 and 1; `namespace` parts sites of one host. */
function namesFor(namespace: string) {
  const [inner, suffix] = namespace ? [`${namespace}.`, `_${namespace}`] : ['', ''];
  return [
    { done: `stcm.${inner}hasConsented`, before: `stcm.${inner}consent.`, after: '' },
    { done: `silktideCookieBanner_InitialChoice${suffix}`, before: 'silktideCookieChoice_', after: suffix },
  ];
}

/** Silktide Consent Manager: an item of `localStorage` for each type, and one that tells that a choice was made. No time. */
export const silktide: Tool = {
  names: [''],
  inStorage: true,
  owns: (name, namespace) =>
    namesFor(namespace).some(
      ({ done, before, after }) => name === done || (name.startsWith(before) && name.endsWith(after)),
    ),
  read: (stored, [namespace = '']) =>
    namesFor(namespace).map(({ done, before, after }) => {
      if (!stored.some(([name]) => name === done)) return null;
      const own = stored.filter(([name]) => name.startsWith(before) && name.endsWith(after));
      const answers = answersFrom(
        own.map(([name, value]) => [
          name.slice(before.length, name.length - after.length),
          answerOf(value, 'true', 'false'),
        ]),
      );
      return answers && { answers };
    }),
};
