/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'is fearr',
  'níos fearr',
  'optam',
  'eispéireas',
  'taithí',
  'bain sult',
  'taitneamh',
  'iontach',
  'den scoth',
  'tairiscint',
  'ar an drochuair',
  'feidhmiúlacht',
  'le do thoil',
  'mol',
  'saor in aisce',
  'amháin',
];
