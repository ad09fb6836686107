import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Irish: first layer. */
export declare const banner: BannerMessages;
/** Irish: second layer. */
export declare const preferences: PreferencesMessages;
