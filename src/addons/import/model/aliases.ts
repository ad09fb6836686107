/**
 * Under which names tools have what is called thus here, separated by spaces. Only names with the same meaning: a yes
 * must never be carried over to another purpose.
 */
const namesElsewhere = {
  necessary: 'essential C0001',
  functional: 'preferences functionality C0003',
  analytics: 'statistics analytical performance C0002',
  targeting: 'marketing ads advertising advertisement C0004 C0005',
  'google-analytics': 'gtag gajs',
  'meta-pixel': 'facebookpixel',
  'google-maps': 'googlemaps',
};

const idByName = new Map(
  Object.entries(namesElsewhere).flatMap(([id, names]) => names.split(' ').map((name) => [name, id] as const)),
);

/** What a tool's own id is called here; the id itself where that is not known. */
export function aliasOf(name: string): string {
  return idByName.get(name) ?? name;
}
