import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Turkish: first layer. */
export declare const banner: BannerMessages;
/** Turkish: second layer. */
export declare const preferences: PreferencesMessages;
