/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'beste ',
  'betere ',
  'optima',
  'ervaring',
  'beleving',
  'geniet',
  'geweldig',
  'relevant',
  'helaas',
  'jammer',
  'graag',
  'beperkte functi',
  'alstublieft',
  'alsjeblieft',
  'aanbevolen',
  'gratis',
];
