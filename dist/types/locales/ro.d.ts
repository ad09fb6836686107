import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Romanian: first layer. */
export declare const banner: BannerMessages;
/** Romanian: second layer. */
export declare const preferences: PreferencesMessages;
