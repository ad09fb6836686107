import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Finnish: first layer. */
export declare const banner: BannerMessages;
/** Finnish: second layer. */
export declare const preferences: PreferencesMessages;
