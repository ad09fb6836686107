import type { Config, Notice, State } from '../types.ts';
import type { BannerMessages } from './messages.ts';
import type { Words } from './words.ts';
type BannerWords = Words<keyof BannerMessages>;
/**
 * The sentences of the first layer that are the same for every visitor: who asks, for which purposes, who else is
 * involved, how consent is withdrawn, and where the privacy statement is. Each may hold `[label](url)` links.
 *
 * @param config with the facts of presets, so that their providers are named
 * @param asked the ids that are asked now: only the categories among them are named; undefined: all
 */
export declare function noticeSentences(config: Config, words: BannerWords, asked?: readonly string[]): string[];
/**
 * The notice: the text of the first layer that is the same for every visitor. Where only new ids are `asked`, it names
 * only the categories among them.
 */
export declare function noticeOf(config: Config, words: BannerWords, asked?: readonly string[]): Notice;
/** The whole text of the first layer, with the sentence for a visitor whose browser sends a signal. */
export declare function bannerText(config: Config, state: State, words: BannerWords): string[];
/** Why targeting stays refused where the browser sends Global Privacy Control; empty where it does not. */
export declare function signalSentence({ gpc, categories }: Config, { signals }: State, words: BannerWords): string;
export {};
