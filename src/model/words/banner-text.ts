import type { Config, Notice, State } from '../types.ts';
import type { BannerMessages } from './messages.ts';
import type { Words } from './words.ts';

/** At most this many providers are named on the first layer; the second layer names all of them. */
const MAX_PROVIDERS = 3;

type BannerWords = Words<keyof BannerMessages>;

/**
 * The sentences of the first layer that are the same for every visitor: who asks, for which purposes, who else is
 * involved, how consent is withdrawn, and where the privacy statement is. Each may hold `[label](url)` links.
 *
 * @param config with the facts of presets, so that their providers are named
 * @param asked the ids that are asked now: only the categories among them are named; undefined: all
 */
export function noticeSentences(config: Config, words: BannerWords, asked?: readonly string[]): string[] {
  const { say, text, nameOf, language } = words;
  const { name, privacyUrl } = config.controller;
  const controller = text(name);
  const optional = config.categories.filter(({ id, required }) => !required && (!asked || asked.includes(id)));
  const purposes = optional.map((category) => {
    // German and Luxembourgish nouns keep their capital.
    return /^(de|lb)/.test(language) ? nameOf(category) : nameOf(category).toLocaleLowerCase(language);
  });
  const providers = new Set(optional.flatMap(({ services }) => services.map(({ provider }) => text(provider))));
  providers.delete(controller);
  const named = [...providers].flatMap((provider) => provider || []).slice(0, MAX_PROVIDERS);
  return [
    say('text', { name: controller ?? say('site'), purposes: joinNames(purposes, words) }),
    // After a name such as “Example Inc.”, the full stop of the sentence would be the second one.
    named.length > 0 ? say('others', { providers: joinNames(named, words) }).replace('..', '.') : '',
    say('withdraw', { settings: say('settings') }),
    privacyUrl ? `[${say('policy')}](${privacyUrl})` : '',
  ].filter(Boolean);
}

/**
 * The notice: the text of the first layer that is the same for every visitor. Where only new ids are `asked`, it names
 * only the categories among them.
 */
export function noticeOf(config: Config, words: BannerWords, asked?: readonly string[]): Notice {
  const { language, say } = words;
  return {
    language,
    title: say('title'),
    text: noticeSentences(config, words, asked),
    accept: say('accept'),
    reject: say('reject'),
    customize: say('customize'),
  };
}

/** The whole text of the first layer, with the sentence for a visitor whose browser sends a signal. */
export function bannerText(config: Config, state: State, words: BannerWords): string[] {
  const sentences = noticeSentences(config, words, state.decision?.unanswered);
  const signal = signalSentence(config, state, words);
  if (!signal) return sentences;
  // The signal comes before the sentence on withdrawal and the link to the privacy statement, which end the text.
  const position = sentences.length - (config.controller.privacyUrl ? 2 : 1);
  return [...sentences.slice(0, position), signal, ...sentences.slice(position)];
}

/** Why targeting stays refused where the browser sends Global Privacy Control; empty where it does not. */
export function signalSentence({ gpc, categories }: Config, { signals }: State, words: BannerWords): string {
  const targeting = categories.find(({ id, required }) => id === 'targeting' && !required);
  return targeting && signals.gpc && gpc !== 'ignore' ? words.say('gpc', { label: words.nameOf(targeting) }) : '';
}

/**
 * Joins names as the language does. `Intl.ListFormat` would do so too, but loading its data costs the first frame 8 ms.
 */
function joinNames(names: readonly string[], { say }: BannerWords): string {
  return [names.slice(0, -1).join(say('comma')), ...names.slice(-1)].filter(Boolean).join(say('and'));
}
