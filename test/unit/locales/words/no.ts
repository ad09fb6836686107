/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'best mulig',
  'beste',
  'optimal',
  'opplevelse',
  'forbedre din',
  'forbedrer din',
  'nyte',
  'fantastisk',
  'relevante',
  'skreddersy',
  'dessverre',
  'begrenset funksjon',
  'vennligst',
  'anbefal',
  'gratis',
  ' bare ',
];
