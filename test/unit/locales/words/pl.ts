/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'najlepsz',
  'optymaln',
  'doświadczen',
  'ulepszyć twoje',
  'ciesz się',
  'korzystaj w pełni',
  'wspaniał',
  'idealn',
  'dopasowane oferty',
  'niestety',
  'ograniczona funkcjonaln',
  'prosimy',
  'zalecan',
  'tylko',
  'darmow',
  'bezpłatn',
];
