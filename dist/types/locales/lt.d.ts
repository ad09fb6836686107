import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Lithuanian: first layer. */
export declare const banner: BannerMessages;
/** Lithuanian: second layer. */
export declare const preferences: PreferencesMessages;
