import type { Words } from './locale.js';
/** `"2 years"` in the words of a language; what is no such length of time is left as it is. */
export declare function formatLifetime(lifetime: string, { language, say }: Words<'session'>): string;
/** A number of a unit, as in "182 days". */
export declare function formatUnit(count: number, unit: string, language: string): string;
/** A day that is written as an ISO date: the same one everywhere, so not moved to the reader's time zone. */
export declare function formatDay(date: string, language: string): string;
/** A moment, in the time zone of whoever runs this unless `more` says another. */
export declare function formatMoment(date: string | number, language: string, more: Intl.DateTimeFormatOptions): string;
