import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** German: first layer. */
export declare const banner: BannerMessages;
/** German: second layer. */
export declare const preferences: PreferencesMessages;
