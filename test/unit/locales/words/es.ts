/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'mejor ',
  'mejores',
  'óptim',
  'optimiz',
  'experiencia',
  'disfrut',
  'ofertas',
  'relevante',
  'lamentablemente',
  'por desgracia',
  'funcionalidad limitada',
  'por favor',
  'recomend',
  'simplemente',
  'gratis',
  'gratuit',
];
