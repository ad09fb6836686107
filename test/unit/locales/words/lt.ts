/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'geriaus',
  'optimal',
  'patirt',
  'mėgau',
  'puik',
  'aktual',
  'pasiūlym',
  'deja',
  'ribotas funkc',
  'ribotos funkc',
  'prašome',
  'rekomenduo',
  'nemokam',
  ' tik ',
  'patogiau',
  'pagerin',
];
