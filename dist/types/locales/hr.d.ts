import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Croatian: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Croatian: second layer and declaration. */
export declare const preferences: PreferencesMessages;
