import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Estonian: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Estonian: second layer and declaration. */
export declare const preferences: PreferencesMessages;
