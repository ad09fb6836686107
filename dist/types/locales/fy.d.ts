import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** West Frisian: first layer and placeholder. */
export declare const banner: BannerMessages;
/** West Frisian: second layer and declaration. */
export declare const preferences: PreferencesMessages;
