import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Icelandic: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Icelandic: second layer and declaration. */
export declare const preferences: PreferencesMessages;
