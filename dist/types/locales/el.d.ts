import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Greek: first layer. */
export declare const banner: BannerMessages;
/** Greek: second layer. */
export declare const preferences: PreferencesMessages;
