import type { Config } from '../types.ts';
import { noticeSentences } from '../words/banner-text.ts';
import type { BannerMessages } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
export function noticeText(config: Config, words: Words<keyof BannerMessages>): string {
  return JSON.stringify([words.language, config.revision, ...noticeSentences(config, words)]);
}
