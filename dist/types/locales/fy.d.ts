import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** West Frisian: first layer. */
export declare const banner: BannerMessages;
/** West Frisian: second layer. */
export declare const preferences: PreferencesMessages;
