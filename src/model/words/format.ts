import type { Words } from './words.ts';

/** `"2 years"` in the words of a language; what is no such length of time is left as it is. */
export function formatLifetime(lifetime: string, { language, say }: Words<'session'>): string {
  const [, count, unit] = /^(\d+) (\w+?)s?$/.exec(lifetime) ?? [];
  if (count && unit) return formatUnit(Number(count), unit, language());
  return /^session/.test(lifetime) ? say('session') : lifetime;
}

/** A number of a unit, as in "182 days". */
export function formatUnit(count: number, unit: string, language: string): string {
  return count.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' });
}

/** A day that is written as an ISO date: the same one everywhere, so not moved to the reader's time zone. */
export function formatDay(date: string, language: string): string {
  return formatMoment(date, language, { timeZone: 'UTC' });
}

/** A moment, in the time zone of whoever runs this unless `more` says another. */
export function formatMoment(date: string | number, language: string, more: Intl.DateTimeFormatOptions): string {
  return new Date(date).toLocaleString(language, { dateStyle: 'long', ...more });
}
