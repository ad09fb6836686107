/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'miglior ',
  'migliore',
  'ottimal',
  'ottimizz',
  'esperienz',
  'goder',
  'offert',
  'rilevant',
  'purtroppo',
  'peccato',
  'funzionalità limitat',
  'per favore',
  'consigliat',
  'soltanto',
  'gratuit',
  'gratis',
];
