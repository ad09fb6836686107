/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'best',
  'better',
  'optimal',
  'experience',
  'enjoy',
  'great',
  'relevant',
  'unfortunately',
  'sorry',
  'limited function',
  'please',
  'recommend',
  'simply',
  ' only ',
  'for free',
];
