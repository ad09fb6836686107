/** Words that urge, praise or frighten: no text of this locale may hold them. */
export const urging: readonly string[] = [
  'أفضل',
  'الأمثل',
  'مثالي',
  'تجربة',
  'استمت',
  'رائع',
  'عروض',
  'للأسف',
  'وظائف محدودة',
  'من فضلك',
  'يرجى',
  'يُرجى',
  'موصى',
  'نوصي',
  'مجان',
  'فقط',
];
