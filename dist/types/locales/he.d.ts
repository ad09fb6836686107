import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Hebrew: first layer. After a name, U+200E keeps the full stop of ‘B.V.’ on its own side. */
export declare const banner: BannerMessages;
/** Hebrew: second layer. */
export declare const preferences: PreferencesMessages;
