/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'mai bun',
  'optim',
  'experienț',
  'bucura',
  'oferte',
  'relevant',
  'minunat',
  'din păcate',
  'regret',
  'funcționalități limitate',
  'vă rugăm',
  'recomand',
  'pur și simplu',
  'doar ',
  'gratuit',
];
