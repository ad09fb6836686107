import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Finnish: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Finnish: second layer and declaration. */
export declare const preferences: PreferencesMessages;
