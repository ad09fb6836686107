import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Arabic: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Arabic: second layer and declaration. */
export declare const preferences: PreferencesMessages;
