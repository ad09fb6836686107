import type { Words } from './words.ts';
import type { Config, State } from '../types.ts';
import type { BannerMessages } from './messages.ts';

/** So many providers are named on the first layer; the second names all. */
const PROVIDERS = 3;

/** Why targeting stays refused where the browser's signal asks for it; nothing where it does not. */
export function gpcText({ gpc, categories }: Config, { signals }: State, words: Words<keyof BannerMessages>): string {
  const targeting = categories.find(({ id, required }) => id === 'targeting' && !required);
  return targeting && signals.gpc && gpc !== 'ignore' ? words.say('gpc', { label: words.nameOf(targeting) }) : '';
}

/**
 * The paragraph of the first layer: who asks, for what, with whom, and how to take it back. Each sentence may hold
 * `[label](url)` links.
 */
export function bannerText(config: Config, state: State, words: Words<keyof BannerMessages>): readonly string[] {
  const { say, text, nameOf } = words;
  const language = words.language();
  const { name, privacyUrl } = config.controller;
  const controller = text(name);
  const optional = config.categories.filter(({ required }) => !required);
  // Intl.ListFormat would do, but its data costs the first frame more than all the rest (measured: 8 ms and up)
  const join = (names: readonly string[]) =>
    [names.slice(0, -1).join(say('comma')), ...names.slice(-1)].filter(Boolean).join(say('and'));
  const purposes = optional.map((category) => {
    // German and Luxembourgish nouns keep their capital.
    return /^(de|lb)/.test(language) ? nameOf(category) : nameOf(category).toLocaleLowerCase(language);
  });
  const providers = new Set(optional.flatMap(({ services }) => services.map(({ provider }) => text(provider) ?? '')));
  providers.delete('');
  providers.delete(controller ?? '');
  return [
    say('text', { name: controller ?? say('site'), purposes: join(purposes) }),
    // one full stop after “Inc.”
    providers.size > 0 ? say('others', { providers: join([...providers].slice(0, PROVIDERS)) }).replace('..', '.') : '',
    gpcText(config, state, words),
    say('withdraw', { settings: say('settings') }),
    privacyUrl ? `[${say('policy')}](${privacyUrl})` : '',
  ].filter(Boolean);
}
