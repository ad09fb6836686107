import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Lithuanian: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Lithuanian: second layer and declaration. */
export declare const preferences: PreferencesMessages;
