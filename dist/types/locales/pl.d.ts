import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Polish: first layer and placeholder. */
export declare const banner: BannerMessages;
/** Polish: second layer and declaration. */
export declare const preferences: PreferencesMessages;
