/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'aħjar',
  'ottim',
  'esperjenz',
  'tgawdi',
  'fantastik',
  'eċċellenti',
  'rilevanti',
  'offert',
  'sfortunatament',
  'funzjonalità',
  'jekk jogħġbok',
  'rakkomanda',
  'b’xejn',
  'biss',
  'aktar faċli',
  'napprezza',
];
