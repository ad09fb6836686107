import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** English: first layer. */
export declare const banner: BannerMessages;
/** English: second layer. */
export declare const preferences: PreferencesMessages;
