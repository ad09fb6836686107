/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'καλύτερ',
  'βέλτιστ',
  'βελτιώσουμε την εμπειρ',
  'εμπειρί',
  'απολαύσ',
  'απόλαυσ',
  'υπέροχ',
  'ιδανικ',
  'σχετικές προσφορ',
  'δυστυχώς',
  'περιορισμένη λειτουργ',
  'παρακαλ',
  'συνιστ',
  'προτείν',
  'μόνο',
  'δωρεάν',
];
