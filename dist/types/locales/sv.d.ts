import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Swedish: first layer. */
export declare const banner: BannerMessages;
/** Swedish: second layer. */
export declare const preferences: PreferencesMessages;
