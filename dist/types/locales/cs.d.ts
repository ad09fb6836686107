import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Czech: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Czech: second layer and declaration. */
export declare const preferences: PreferencesMessages;
