import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** English: first layer and placeholder. */
export declare const banner: BannerMessages;
/** English: second layer and declaration. */
export declare const preferences: PreferencesMessages;
