import type { MessageKey } from './messages';
import type { Words } from './words';
/** `"2 years"` in the words of a language; what is no such length of time is left as it is. */
export declare function formatLifetime(lifetime: string, { language, say }: Words<MessageKey>): string;
/** A number of a unit, as in "182 days". */
export declare function formatUnit(count: number, unit: string, language: string): string;
/** A day that is written as an ISO date: the same one everywhere, so not moved to the visitor's time zone. */
export declare function formatDay(date: string, language: string): string;
/** A moment, in the visitor's own time zone. */
export declare function formatTime(time: number, language: string): string;
