import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Danish: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Danish: second layer and declaration. */
export declare const preferences: PreferencesMessages;
