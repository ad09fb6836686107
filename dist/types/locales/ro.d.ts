import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Romanian: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Romanian: second layer and declaration. */
export declare const preferences: PreferencesMessages;
