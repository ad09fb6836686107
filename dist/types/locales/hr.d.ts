import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Croatian: first layer. */
export declare const banner: BannerMessages;
/** Croatian: second layer. */
export declare const preferences: PreferencesMessages;
