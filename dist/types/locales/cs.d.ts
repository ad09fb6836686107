import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Czech: first layer. */
export declare const banner: BannerMessages;
/** Czech: second layer. */
export declare const preferences: PreferencesMessages;
