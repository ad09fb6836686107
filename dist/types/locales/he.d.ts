import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Hebrew: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Hebrew: second layer and declaration. */
export declare const preferences: PreferencesMessages;
