import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Slovenian: first layer. */
export declare const banner: BannerMessages;
/** Slovenian: second layer. */
export declare const preferences: PreferencesMessages;
