import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Italian: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Italian: second layer and declaration. */
export declare const preferences: PreferencesMessages;
