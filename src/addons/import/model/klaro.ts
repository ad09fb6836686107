import { answersFrom, decoded, eachValue, type Tool } from './former.ts';

/**
 * Reads JSON with yes or no for each service (Klaro), or for each purpose, as Orejime calls it. There is no time. Both
 * tools write the record only when the visitor saves, so it is always a choice of the visitor.
 */
const read = eachValue((text) => {
  const answers = answersFrom(Object.entries(JSON.parse(decoded(text))));
  return answers && { answers };
});

/** Klaro 0.7. */
export const klaro: Tool = { names: ['klaro'], inStorage: true, read };

/** Orejime: the cookie is `eu-consent` since version 3, and `orejime` before. */
export const orejime: Tool = { names: ['eu-consent', 'orejime'], read };
