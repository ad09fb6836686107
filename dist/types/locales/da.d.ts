import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Danish: first layer. */
export declare const banner: BannerMessages;
/** Danish: second layer. */
export declare const preferences: PreferencesMessages;
