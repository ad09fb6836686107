import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Bulgarian: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Bulgarian: second layer and declaration. */
export declare const preferences: PreferencesMessages;
