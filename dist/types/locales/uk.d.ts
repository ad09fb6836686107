import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Ukrainian: first layer. */
export declare const banner: BannerMessages;
/** Ukrainian: second layer. */
export declare const preferences: PreferencesMessages;
