import { vendorIdsIn } from './check-preset.ts';
import { type ConfigProblem, configError } from './config-error.ts';

/** Why an id with this beginning is not one of Google Analytics 4, and how to mend that; part of a remedy. */
const OTHER_IDS: Readonly<Record<string, string>> = {
  GTM: 'That is a container of Tag Manager, which loads other services too: hold its snippet instead, see docs/tag-manager.md. Here',
  UA: 'That is a property of Universal Analytics, which Google has switched off. Make one of Google Analytics 4, and',
  AW: 'That is Google Ads: give it a service of its own in "targeting", see docs/google-analytics.md. Here',
};

/** Finds ids of other products of Google that a site wrote for `google-analytics`. */
export function findGoogleIdProblems(
  { preset, id }: Readonly<Record<string, unknown>>,
  path: string,
): readonly ConfigProblem[] {
  if (preset !== 'google-analytics') return [];
  return vendorIdsIn(id).flatMap((written) => {
    const reason = OTHER_IDS[written.split('-')[0]?.toUpperCase() ?? ''];
    if (!reason) return [];
    const remedy = `${reason} write the measurement id "G-XXXXXXX". (On the script tag: data-google-analytics.)`;
    return [configError(`${path}.id`, written, remedy)];
  });
}
