/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'en iyi',
  'optimum',
  'deneyim',
  'keyif',
  'keyfini',
  'harika',
  'mükemmel',
  'fırsat',
  'teklif',
  'maalesef',
  'sınırlı işlev',
  'lütfen',
  'öneril',
  'tavsiye',
  'ücretsiz',
  'sadece',
];
