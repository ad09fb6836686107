import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Slovak: first layer. */
export declare const banner: BannerMessages;
/** Slovak: second layer. */
export declare const preferences: PreferencesMessages;
