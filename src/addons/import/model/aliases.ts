/** What tools call things, by what they are called here; names parted by spaces. Only where the meaning is the same. */
const names = {
  necessary: 'essential C0001',
  functional: 'preferences functionality C0003',
  analytics: 'statistics analytical performance C0002',
  targeting: 'marketing ads advertising advertisement C0004 C0005',
  'google-analytics': 'gtag gajs',
  'meta-pixel': 'facebookpixel',
  'google-maps': 'googlemaps',
};

const aliases = new Map(Object.entries(names).flatMap(([id, list]) => list.split(' ').map((name) => [name, id])));

/** What a tool's own id is here; itself where it is not known. */
export const aliasOf = (name: string): string => aliases.get(name) ?? name;
