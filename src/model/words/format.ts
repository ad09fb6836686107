import type { Words } from './words.ts';

/**
 * Writes a declared lifetime such as `"2 years"` in the words of a language. `"session"` and `"persistent"` are
 * translated too; any other text is returned unchanged.
 */
export function formatLifetime(lifetime: string, { language, say }: Words<'session' | 'persistent'>): string {
  const [, count, unit] = /^(\d+) (second|minute|hour|day|week|month|year)s?$/.exec(lifetime) ?? [];
  if (count && unit) return formatUnit(Number(count), unit, language);
  if (lifetime === 'persistent') return say('persistent');
  return lifetime.startsWith('session') ? say('session') : lifetime;
}

/** Writes how long a choice is kept: a number of days, or until the browser is closed. */
export function formatPeriod(days: number | 'session', { language, say }: Words<'session'>): string {
  return days === 'session' ? say('session') : formatUnit(days, 'day', language);
}

/** Writes a number with its unit, as in "182 days". @param unit a unit of `Intl.NumberFormat`, such as `day` */
export function formatUnit(count: number, unit: string, language: string): string {
  return count.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' });
}

/** Writes a day, given as an ISO date. In UTC, because the reader's time zone could turn it into the day before. */
export function formatDay(date: string, language: string): string {
  return formatMoment(date, language, { timeZone: 'UTC' });
}

/**
 * Writes a date, in the time zone of the device unless `options` names another one; `options` can add the time of
 * day.
 */
export function formatMoment(date: string | number, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Date(date).toLocaleString(language, { dateStyle: 'long', ...options });
}
