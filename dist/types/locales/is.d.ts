import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Icelandic: first layer. */
export declare const banner: BannerMessages;
/** Icelandic: second layer. */
export declare const preferences: PreferencesMessages;
