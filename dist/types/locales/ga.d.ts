import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Irish: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Irish: second layer and declaration. */
export declare const preferences: PreferencesMessages;
