import type { Config } from '../model/types.js';
import type { BannerMessages } from './messages.js';
/**
 * Makes what adds the messages of a language to these locales, where they are not there yet and there is a file for them
 * or for the fallback.
 *
 * @returns nothing to wait for, or what is settled when they are there, or do not come
 */
export declare function createFetchLocale(locales: Record<string, BannerMessages>, { fallbackLanguage }: Config, report: (error: unknown) => void): (language: string) => Promise<void> | undefined;
