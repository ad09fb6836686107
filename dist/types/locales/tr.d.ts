import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Turkish: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Turkish: second layer and declaration. */
export declare const preferences: PreferencesMessages;
