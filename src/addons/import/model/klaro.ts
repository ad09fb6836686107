import { answersFrom, decoded, eachValue, type Tool } from './former.ts';

/** Yes or no per service (Klaro) or purpose (Orejime), as JSON; no time. Written when the visitor saves, not before. */
const read = eachValue((text) => {
  const answers = answersFrom(Object.entries(JSON.parse(decoded(text))));
  return answers && { answers };
});

/** Klaro 0.7. */
export const klaro: Tool = { names: ['klaro'], inStorage: true, read };

/** Orejime: `eu-consent` since version 3, `orejime` before. */
export const orejime: Tool = { names: ['eu-consent', 'orejime'], read };
