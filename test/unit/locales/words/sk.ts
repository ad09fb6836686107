/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'najlepš',
  'optimáln',
  'zážit',
  'užite si',
  'užívajte',
  'skvel',
  'ideáln',
  'relevantné ponuk',
  'ponuky na mieru',
  'žiaľ',
  'obmedzená funkčn',
  'prosím',
  'odporúč',
  'iba',
  'zadarmo',
  'bezplatn',
];
