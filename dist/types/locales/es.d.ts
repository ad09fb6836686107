import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Spanish: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Spanish: second layer and declaration. */
export declare const preferences: PreferencesMessages;
