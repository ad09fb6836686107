import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Portuguese (European): first layer and placeholder. */
export declare const banner: BannerMessages;
/** Portuguese (European): second layer and declaration. */
export declare const preferences: PreferencesMessages;
