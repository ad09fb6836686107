import type { Words } from './words.ts';
/**
 * Writes a declared lifetime such as `"2 years"` in the words of a language. `"session"` and `"persistent"` are
 * translated too; any other text is returned unchanged.
 */
export declare function formatLifetime(lifetime: string, { language, say }: Words<'session' | 'persistent'>): string;
/** Writes how long a choice is kept: a number of days, or until the browser is closed. */
export declare function formatPeriod(days: number | 'session', { language, say }: Words<'session'>): string;
/** Writes a number with its unit, as in "182 days". @param unit a unit of `Intl.NumberFormat`, such as `day` */
export declare function formatUnit(count: number, unit: string, language: string): string;
/** Writes a day, given as an ISO date. In UTC, because the reader's time zone could turn it into the day before. */
export declare function formatDay(date: string, language: string): string;
/**
 * Writes a date, in the time zone of the device unless `options` names another one; `options` can add the time of
 * day.
 */
export declare function formatMoment(date: string | number, language: string, options: Intl.DateTimeFormatOptions): string;
