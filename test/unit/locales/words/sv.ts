/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'bäst',
  'optimal',
  'upplevelse',
  'förbättra din',
  'förbättrar din',
  'njut',
  'fantastisk',
  'relevanta',
  'skräddarsy',
  'tyvärr',
  'begränsad funktion',
  'vänligen',
  'rekommender',
  'gratis',
  ' bara ',
  'gå miste',
];
