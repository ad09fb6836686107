import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Hungarian: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Hungarian: second layer and declaration. */
export declare const preferences: PreferencesMessages;
