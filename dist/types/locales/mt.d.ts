import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Maltese: first layer. */
export declare const banner: BannerMessages;
/** Maltese: second layer. */
export declare const preferences: PreferencesMessages;
