/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'millor ',
  'millors',
  'òptim',
  'optimitz',
  'experiènci',
  'gaudi',
  'ofertes',
  'rellevant',
  'malauradament',
  'funcionalitat limitada',
  'si us plau',
  'recoman',
  'simplement',
  'només',
  'gratis',
  'gratuï',
];
