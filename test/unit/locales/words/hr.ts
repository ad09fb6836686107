/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'najbolj',
  'optimaln',
  'bolje iskust',
  'iskustv',
  'uživaj',
  'odličn',
  'sjajn',
  'idealn',
  'relevantne ponud',
  'nažalost',
  'ograničena funkcionaln',
  'molimo',
  'preporuč',
  'samo',
  'besplat',
];
