import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Italian: first layer. */
export declare const banner: BannerMessages;
/** Italian: second layer. */
export declare const preferences: PreferencesMessages;
