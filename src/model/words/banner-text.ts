import type { Config, State } from '../types.ts';
import type { BannerMessages } from './messages.ts';
import type { Words } from './words.ts';

/** The first layer names no more providers than this; the second layer names all. */
const MAX_PROVIDERS = 3;

/** Why targeting stays refused where the browser's signal asks for it; nothing where it does not. */
export function gpcText({ gpc, categories }: Config, { signals }: State, words: Words<keyof BannerMessages>): string {
  const targeting = categories.find(({ id, required }) => id === 'targeting' && !required);
  return targeting && signals.gpc && gpc !== 'ignore' ? words.say('gpc', { label: words.nameOf(targeting) }) : '';
}

/**
 * The paragraph of the first layer: who asks, for what, with whom, and how to take it back. Each sentence may hold
 * `[label](url)` links.
 *
 * @param config with the facts of presets, so that their providers are named
 */
export function bannerText(config: Config, state: State, words: Words<keyof BannerMessages>): readonly string[] {
  return sentences(config, words, gpcText(config, state, words));
}

/** The same without the sentence on the browser's signal: what every visitor of the site can read. */
export function commonBannerText(config: Config, words: Words<keyof BannerMessages>): readonly string[] {
  return sentences(config, words, '');
}

function sentences(config: Config, words: Words<keyof BannerMessages>, gpcSentence: string): readonly string[] {
  const { language, say, text, nameOf } = words;
  const { name, privacyUrl } = config.controller;
  const controller = text(name);
  const optional = config.categories.filter(({ required }) => !required);
  // `Intl.ListFormat` would do this too, but loading its data delays the first frame (measured: 8 ms and more).
  const join = (names: readonly string[]) =>
    [names.slice(0, -1).join(say('comma')), ...names.slice(-1)].filter(Boolean).join(say('and'));
  const purposes = optional.map((category) => {
    // German and Luxembourgish nouns keep their capital.
    return /^(de|lb)/.test(language) ? nameOf(category) : nameOf(category).toLocaleLowerCase(language);
  });
  const providers = new Set(optional.flatMap(({ services }) => services.map(({ provider }) => text(provider) ?? '')));
  providers.delete('');
  providers.delete(controller ?? '');
  const named = join([...providers].slice(0, MAX_PROVIDERS));
  return [
    say('text', { name: controller ?? say('site'), purposes: join(purposes) }),
    // A name such as "Example Inc." at the end of the sentence brings a full stop of its own.
    named && say('others', { providers: named }).replace('..', '.'),
    gpcSentence,
    say('withdraw', { settings: say('settings') }),
    privacyUrl ? `[${say('policy')}](${privacyUrl})` : '',
  ].filter(Boolean);
}
