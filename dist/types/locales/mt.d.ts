import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Maltese: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Maltese: second layer and declaration. */
export declare const preferences: PreferencesMessages;
