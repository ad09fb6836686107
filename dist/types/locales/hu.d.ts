import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Hungarian: first layer. */
export declare const banner: BannerMessages;
/** Hungarian: second layer. */
export declare const preferences: PreferencesMessages;
