import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Polish: first layer. */
export declare const banner: BannerMessages;
/** Polish: second layer. */
export declare const preferences: PreferencesMessages;
