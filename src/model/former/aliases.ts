/** What tools call things, by what they are called here; names parted by spaces. Only where the meaning is the same. */
const names = {
  necessary: 'essential strictly-necessary C0001 gcmsecurity',
  functional: 'preferences preference functionality C0003 gcmfunctionality',
  analytics: 'statistics statistic analytical performance C0002 gcmanalyticsstorage',
  targeting: 'marketing ads advertising advertisement C0004 C0005 gcmadstorage gcmadsuserdata gcmpersonalization',
  'google-analytics': 'gtag multiplegtag gajs googleanalytics',
  'meta-pixel': 'facebookpixel facebook-pixel',
  'google-maps': 'googlemaps googlemapsembed maps_noapi',
  youtube: 'youtubeapi youtubeplaylist',
};

const aliases = new Map(Object.entries(names).flatMap(([id, list]) => list.split(' ').map((name) => [name, id])));

/** What a tool's own id is here; itself where it is not known. */
export const aliasOf = (name: string): string => aliases.get(name) ?? name;
