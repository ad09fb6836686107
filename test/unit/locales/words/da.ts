/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'bedst',
  'optimal',
  'oplevelse',
  'forbedre din',
  'forbedrer din',
  'nyd',
  'fantastisk',
  'relevante',
  'skræddersy',
  'desværre',
  'begrænset funktion',
  'venligst',
  'anbefal',
  'gratis',
  ' kun ',
  'gå glip',
];
