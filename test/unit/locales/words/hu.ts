/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'legjobb',
  'optimális',
  'élmény',
  'élvez',
  'fantasztik',
  'nagyszerű',
  'releváns',
  'ajánlat',
  'sajnos',
  'korlátozott funkci',
  'kérjük',
  'javasol',
  'ajánlott',
  'csak ',
  'csupán',
  'ingyen',
];
