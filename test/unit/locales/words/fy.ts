/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'bêste',
  'optimaal',
  'bettere',
  'belibbenis',
  'ûnderfining',
  'genietsje',
  'geweldich',
  'relevant',
  'oanbieding',
  'spitich',
  'spitigernôch',
  'beheinde funksj',
  'asjebleaft',
  'oanrikkemand',
  'fergees',
  'allinnich',
];
