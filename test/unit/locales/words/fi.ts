/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'parhaa',
  'parem',
  'optima',
  'kokemu',
  'nauti',
  'mahtav',
  'räätälöi',
  'kiinnostavia',
  'merkityksellis',
  'valitettavasti',
  'rajoitet',
  'ole hyvä',
  'suositel',
  'ilmai',
  ' vain ',
];
