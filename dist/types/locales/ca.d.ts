import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Catalan: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Catalan: second layer and declaration. */
export declare const preferences: PreferencesMessages;
