import { within } from '@testing-library/preact';
import type { SecondLayer, SpokenLocale } from '../../../src/core/second-layer.ts';
import * as en from '../../../src/locales/en.ts';
import * as nl from '../../../src/locales/nl.ts';
import type { Config, State } from '../../../src/model/types.ts';
import type { Locale } from '../../../src/model/words/messages.ts';
import { localeTagFor, spokenLanguage } from '../../../src/model/words/words.ts';
import { mountSecondLayer } from '../../../src/ui/mount-second-layer.tsx';
import { makePort } from './make-port.ts';

const builtIn: Readonly<Record<string, Locale>> = { en, nl };

/** The locale as the first layer hands it over: without the second layer's messages for Dutch and English. */
export function spokenLocale(wanted: string, more: Readonly<Record<string, Locale>> = {}): SpokenLocale {
  const locales = { ...more, ...builtIn };
  const tag = localeTagFor(wanted, (candidate) => Object.hasOwn(locales, candidate)) ?? 'en';
  const { banner, preferences } = locales[tag] ?? en;
  return {
    tag,
    wanted,
    spoken: spokenLanguage(wanted, tag),
    banner,
    preferences: Object.hasOwn(builtIn, tag) ? undefined : preferences,
  };
}

/** The second layer over a core that decides as the real one does. It is updated with every change of state. */
export function mountOver(
  config: Partial<Config> = {},
  state: Partial<State> = {},
  locales: Readonly<Record<string, Locale>> = {},
) {
  const core = makePort(config, state);
  const layer: SecondLayer = mountSecondLayer({
    port: core.port,
    config: core.port.config,
    look: new CSSStyleSheet(),
  });
  const show = (next: State) => layer.update(next, spokenLocale(next.language, locales));
  core.connect({ ...layer, update: show, declare: (place) => layer.hold(place, null) });
  return { ...core, layer };
}

/** Finds things in the shadow root of a host; fails where the host is not there. */
export function inside(tag: string, near: ParentNode = document) {
  const root = near.querySelector(tag)?.shadowRoot;
  if (!root) throw new Error(`there is no <${tag}>`);
  // Queries only need querySelectorAll(), which a shadow root has; their type asks for an element.
  return { root, ...within(root as unknown as HTMLElement) };
}
