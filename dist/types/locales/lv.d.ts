import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Latvian: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Latvian: second layer and declaration. */
export declare const preferences: PreferencesMessages;
