import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Catalan: first layer. */
export declare const banner: BannerMessages;
/** Catalan: second layer. */
export declare const preferences: PreferencesMessages;
