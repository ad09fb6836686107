import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Ukrainian: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Ukrainian: second layer and declaration. */
export declare const preferences: PreferencesMessages;
