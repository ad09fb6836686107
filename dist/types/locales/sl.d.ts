import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Slovenian: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Slovenian: second layer and declaration. */
export declare const preferences: PreferencesMessages;
