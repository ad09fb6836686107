import type { BannerMessages, PreferencesMessages } from '../ui/messages.js';
/** Norwegian (bokmål): first layer and placeholder. */
export declare const banner: BannerMessages;
/** Norwegian (bokmål): second layer and declaration. */
export declare const preferences: PreferencesMessages;
