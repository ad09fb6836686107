import { idsIn } from './check-preset.ts';
import { type ConfigProblem, configError } from './config-error.ts';

/** Ids that look like those of Google Analytics and load something else, by their beginning. */
const OTHER_IDS: Readonly<Record<string, string>> = {
  GTM: 'That is a container of Tag Manager, which loads other services too: hold its snippet instead, see docs/tag-manager.md. Here',
  UA: 'That is a property of Universal Analytics, which Google has switched off. Make one of Google Analytics 4, and',
  AW: 'That is Google Ads: give it a service of its own in "targeting", see docs/google-analytics.md. Here',
};

/** Finds ids under `google-analytics` that are of another product of Google's. */
export function findGoogleIdProblems(
  { preset, id }: Readonly<Record<string, unknown>>,
  path: string,
): readonly ConfigProblem[] {
  if (preset !== 'google-analytics') return [];
  return idsIn(id).flatMap((written) => {
    const reason = OTHER_IDS[written.split('-')[0]?.toUpperCase() ?? ''];
    if (!reason) return [];
    const remedy = `${reason} write the measurement id "G-XXXXXXX". (On the script tag: data-google-analytics.)`;
    return [configError(`${path}.id`, written, remedy)];
  });
}
