import type { Config, Notice, State } from '../types.ts';
import type { BannerMessages } from './messages.ts';
import type { Words } from './words.ts';
type BannerWords = Words<keyof BannerMessages>;
/**
 * The sentences of the first layer that are the same for every visitor: who asks, for which purposes, who else is
 * involved, how consent is withdrawn, and where the privacy statement is. Each may hold `[label](url)` links.
 *
 * @param config with the facts of presets, so that their providers are named
 * @param asked ids, of which the categories are named; undefined: all
 */
export declare function noticeSentences(config: Config, words: BannerWords, asked?: readonly string[]): string[];
/**
 * What every visitor can read on the first layer before deciding; where only something new is `asked`, it names no more.
 */
export declare function noticeOf(config: Config, words: BannerWords, asked?: readonly string[]): Notice;
/** The whole text of the first layer, with what is said to a visitor whose browser sends a signal. */
export declare function bannerText(config: Config, state: State, words: BannerWords): string[];
/** Why targeting stays refused where the browser sends Global Privacy Control; empty where it does not. */
export declare function signalSentence({ gpc, categories }: Config, { signals }: State, words: BannerWords): string;
export {};
