import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Greek: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Greek: second layer and declaration. */
export declare const preferences: PreferencesMessages;
