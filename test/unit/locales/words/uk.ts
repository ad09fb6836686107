/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'найкращ',
  'оптимальн',
  'кращий досвід',
  'досвід',
  'насолод',
  'чудов',
  'ідеальн',
  'вигідн',
  'актуальні пропоз',
  'на жаль',
  'обмежена функц',
  'будь ласка',
  'рекоменд',
  'лише',
  'тільки',
  'безкоштовн',
];
