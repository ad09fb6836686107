/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'parim',
  'parem',
  'optimaal',
  'kogemus',
  'naudi',
  'suurepära',
  'asjakoha',
  'personaalse',
  'kahjuks',
  'piiratud funktsi',
  'palun',
  'soovita',
  'tasuta',
  'ainult',
  'mugav',
];
