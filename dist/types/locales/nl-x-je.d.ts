import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Dutch (je): first layer and placeholder. */
export declare const banner: BannerMessages;
/** Dutch (je): second layer and declaration. */
export declare const preferences: PreferencesMessages;
