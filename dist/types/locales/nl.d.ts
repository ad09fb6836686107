import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Dutch (u): first layer. */
export declare const banner: BannerMessages;
/** Dutch (u): second layer. */
export declare const preferences: PreferencesMessages;
