/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'най-добр',
  'оптимал',
  'по-добро изжив',
  'изживяван',
  'насладете',
  'наслаждава',
  'чудесн',
  'страхотн',
  'идеал',
  'подходящи оферт',
  'за съжаление',
  'ограничена функц',
  'моля',
  'препоръч',
  'само',
  'безплатн',
];
