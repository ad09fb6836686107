import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Spanish: first layer. */
export declare const banner: BannerMessages;
/** Spanish: second layer. */
export declare const preferences: PreferencesMessages;
