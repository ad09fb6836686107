import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Swedish: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Swedish: second layer and declaration. */
export declare const preferences: PreferencesMessages;
