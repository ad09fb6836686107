import type { Words } from '../model/locale.js';
import type { Config, State } from '../model/types.js';
import type { BannerMessages } from './messages.js';
/** Why targeting stays refused where the browser's signal asks for it; nothing where it does not. */
export declare function gpcText({ gpc, categories }: Config, { signals }: State, words: Words<keyof BannerMessages>): string;
/**
 * The paragraph of the first layer: who asks, for what, with whom, and how to take it back. Each sentence may hold
 * `[label](url)` links.
 */
export declare function bannerText(config: Config, state: State, words: Words<keyof BannerMessages>): readonly string[];
