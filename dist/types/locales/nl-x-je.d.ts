import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Dutch (je): first layer. */
export declare const banner: BannerMessages;
/** Dutch (je): second layer. */
export declare const preferences: PreferencesMessages;
