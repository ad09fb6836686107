/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'הטוב ביותר',
  'מיטבי',
  'אופטימל',
  'חוויי',
  'חווית',
  'ליהנות',
  'תיהנ',
  'מצוינ',
  'נהדר',
  'רלוונטי',
  'מבצעים',
  'לצערנו',
  'פונקציונליות מוגבלת',
  'בבקשה',
  'מומלץ',
  'חינם',
];
