/**
 * The names that other tools use for our ids, separated by spaces; `C0001` to `C0005` are those of OneTrust. Only names
 * with the same meaning are here, because a yes must never be carried over to another purpose.
 */
const NAMES_ELSEWHERE = {
  necessary: 'essential C0001',
  functional: 'preferences functionality C0003',
  analytics: 'statistics analytical performance C0002',
  targeting: 'marketing ads advertising advertisement C0004 C0005',
  'google-analytics': 'gtag gajs',
  'meta-pixel': 'facebookpixel',
  'google-maps': 'googlemaps',
};

const idByName = new Map(
  Object.entries(NAMES_ELSEWHERE).flatMap(([id, names]) => names.split(' ').map((name) => [name, id] as const)),
);

/** Translates an id of another tool to the id that it usually has here; an unknown id is returned as it is. */
export function aliasOf(name: string): string {
  return idByName.get(name) ?? name;
}
