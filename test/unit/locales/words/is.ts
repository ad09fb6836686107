/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'besta',
  'bestu',
  'ákjósanleg',
  'upplifun',
  'njót',
  'frábær',
  'sérsniðn',
  'sérsníð',
  'tilboð',
  'því miður',
  'takmörkuð virkni',
  'vinsamleg',
  'mælum með',
  'ókeypis',
  'aðeins',
];
