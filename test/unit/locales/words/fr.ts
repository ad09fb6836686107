/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'meilleur',
  'optimal',
  'optimis',
  'expérience',
  'profite',
  'pertinent',
  'malheureusement',
  'dommage',
  'fonctionnalités limitées',
  's’il vous pla',
  'veuillez',
  'recommand',
  'simplement',
  'seulement',
  'gratuit',
];
