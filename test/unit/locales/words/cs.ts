/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'nejlepš',
  'optimáln',
  'zážit',
  'užijte',
  'užívejte',
  'skvěl',
  'ideáln',
  'relevantní nabíd',
  'nabídky na míru',
  'bohužel',
  'omezená funkčn',
  'prosím',
  'doporuč',
  'jenom',
  'pouze',
  'zdarma',
];
