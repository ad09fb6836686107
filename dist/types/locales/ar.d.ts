import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Arabic: first layer and placeholder. After a name, U+200E keeps the full stop of ‘B.V.’ on its own side. */
export declare const banner: BannerMessages;
/** Arabic: second layer and declaration. */
export declare const preferences: PreferencesMessages;
