import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
/** Norwegian (bokmål): first layer. */
export declare const banner: BannerMessages;
/** Norwegian (bokmål): second layer. */
export declare const preferences: PreferencesMessages;
