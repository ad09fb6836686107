import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Arabic: first layer. After a name, U+200E keeps the full stop of ‘B.V.’ on its own side. */
export declare const banner: BannerMessages;
/** Arabic: second layer. */
export declare const preferences: PreferencesMessages;
