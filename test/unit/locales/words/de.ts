/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'beste ',
  'besten ',
  'bestmöglich',
  'optimal',
  'erlebnis',
  'genieß',
  'relevant',
  'leider',
  'schade',
  'eingeschränkte funktion',
  'bitte ',
  'empfehl',
  'empfohlen',
  'einfach',
  ' nur ',
  'kostenlos',
];
