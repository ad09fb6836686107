import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Estonian: first layer. */
export declare const banner: BannerMessages;
/** Estonian: second layer. */
export declare const preferences: PreferencesMessages;
