import type { MessageKey } from './messages';
import type { Words } from './words';

/** `"2 years"` in the words of a language; what is no such length of time is left as it is. */
export function formatLifetime(lifetime: string, { language, say }: Words<MessageKey>): string {
  const [, count, unit] = /^(\d+) (\w+?)s?$/.exec(lifetime) ?? [];
  if (count && unit) return formatUnit(Number(count), unit, language());
  return lifetime === 'session' ? say('session') : lifetime;
}

/** A number of a unit, as in "182 days". */
export function formatUnit(count: number, unit: string, language: string): string {
  return count.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' });
}

/** A day that is written as an ISO date: the same one everywhere, so not moved to the visitor's time zone. */
export function formatDay(date: string, language: string): string {
  return format(date, language, { timeZone: 'UTC' });
}

/** A moment, in the visitor's own time zone. */
export function formatTime(time: number, language: string): string {
  return format(time, language, { timeStyle: 'short' });
}

function format(date: string | number, language: string, more: Intl.DateTimeFormatOptions): string {
  return new Date(date).toLocaleString(language, { dateStyle: 'long', ...more });
}
