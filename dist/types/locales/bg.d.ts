import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Bulgarian: first layer. */
export declare const banner: BannerMessages;
/** Bulgarian: second layer. */
export declare const preferences: PreferencesMessages;
