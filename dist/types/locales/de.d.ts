import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** German: first layer and placeholder. */
export declare const banner: BannerMessages;
/** German: second layer and declaration. */
export declare const preferences: PreferencesMessages;
