/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'melhor ',
  'melhores',
  'ótim',
  'otimiz',
  'experiência',
  'desfrut',
  'aproveit',
  'ofertas',
  'relevante',
  'infelizmente',
  'funcionalidade limitada',
  'por favor',
  'recomend',
  'simplesmente',
  'grátis',
  'gratuit',
];
