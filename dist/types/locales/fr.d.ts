import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** French: first layer. */
export declare const banner: BannerMessages;
/** French: second layer. */
export declare const preferences: PreferencesMessages;
