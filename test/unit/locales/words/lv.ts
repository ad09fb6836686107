/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'labāk',
  'optimāl',
  'pieredz',
  'izbaud',
  'lielisk',
  'aizraujoš',
  'piedāvājum',
  'diemžēl',
  'ierobežota funkc',
  'ierobežotu funkc',
  'lūdzu',
  'iesakām',
  'ieteicam',
  'bezmaksas',
  ' tikai ',
  'ērtāk',
];
