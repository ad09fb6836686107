/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'najboljš',
  'optimaln',
  'izkušnj',
  'uživaj',
  'odličn',
  'čudovit',
  'idealn',
  'ustrezne ponudb',
  'žal',
  'na žalost',
  'omejeno delovanj',
  'omejena funkcionaln',
  'prosimo',
  'priporoč',
  'samo',
  'brezplač',
];
