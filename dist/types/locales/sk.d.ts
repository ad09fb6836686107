import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Slovak: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Slovak: second layer and declaration. */
export declare const preferences: PreferencesMessages;
