import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Portuguese (European): first layer. */
export declare const banner: BannerMessages;
/** Portuguese (European): second layer. */
export declare const preferences: PreferencesMessages;
