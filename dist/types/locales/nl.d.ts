import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Dutch (u): first layer and placeholder. */
export declare const banner: BannerMessages;
/** Dutch (u): second layer and declaration. */
export declare const preferences: PreferencesMessages;
