import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Latvian: first layer. */
export declare const banner: BannerMessages;
/** Latvian: second layer. */
export declare const preferences: PreferencesMessages;
