import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** French: first layer and placeholder. */
export declare const banner: BannerMessages;
/** French: second layer and declaration. */
export declare const preferences: PreferencesMessages;
