/**
 * The interface, first half: what must be on screen in milliseconds. The second half comes when it is wanted.
 */
import lookCss from '../../styles/look.css';
import type { UiHandle, UiPort } from '../core/ui-port.ts';
import { banner as en } from '../locales/en.ts';
import { banner as nl } from '../locales/nl.ts';
import { createWords } from '../model/words/words.ts';
import type { Config, State } from '../model/types.ts';
import { withPresetFacts } from '../services/preset-facts.ts';
import { createBanner } from './banner.ts';
import { createFetchLocale } from './fetch-locale.ts';
import { focusPage } from '../host/focus.ts';
import { createSheet } from '../host/host.ts';
import type { Kit } from '../ui/kit.ts';
import { createPlaceholders } from '../ui/placeholder/placeholder.ts';
import type { PreferencesHandle } from '../ui/mount-second-layer.ts';
import { createStatus } from './status.ts';
import { createTrigger } from './trigger.ts';

/** Mounts the interface. Call it once, when `document.body` exists. A promise where a language has to come first. */
export function mount(port: UiPort): UiHandle | Promise<UiHandle> {
  let { state } = port;
  // what is spoken: the language of the state, as soon as its messages are there
  const spoken = { language: state.language };
  let preferences: PreferencesHandle | undefined;
  let loading: Promise<void> | undefined;
  let destroyed = false;
  const declared: Element[] = [];

  const locales = { en: { ...en }, nl: { ...nl } };
  const words = createWords({ state: spoken, config: port.config }, locales);
  const config = withPresetFacts(port.config);
  const fetchLocale = createFetchLocale(locales, config, port.report);
  const kit: Kit = {
    port,
    config,
    words,
    locales,
    look: createSheet(lookCss + schemeOf(config)),
    prefetch: () => load(false),
  };
  const banner = createBanner(kit);
  const placeholders = createPlaceholders(kit);
  const trigger = createTrigger(kit);
  const status = createStatus();
  // a page can change its whole body for another (Turbo does), and what stands in it along with it
  let { body } = document;
  let frame = 0;
  const watch = new MutationObserver(() => {
    if (body !== document.body) update(state);
    body = document.body;
    // before the next paint, however much the page changes
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      placeholders.tidy();
      // settings links come and go with the routes of a page
      trigger.update(state);
    });
  });
  watch.observe(document, { childList: true, subtree: true });

  /** Fetches the second half, because it is wanted or soon will be; the next call tries again when that fails. */
  function load(isWanted = true): void {
    loading ??= import('../ui/mount-second-layer.ts').then((module) => {
      if (destroyed) return;
      preferences = module.mountPreferences(kit);
      for (const target of declared) preferences.declare(target);
      preferences.update(state);
    });
    loading.catch((error) => {
      loading = undefined;
      if (destroyed || !isWanted) return;
      port.report(error);
      if (state.view === 'preferences') port.hide();
    });
  }

  /** Speaks another language, now or as soon as its messages are there. */
  function translate(wanted: string): void {
    const coming = fetchLocale(wanted);
    if (coming) {
      coming.then(() => state.language === wanted && !destroyed && update(state));
      return;
    }
    spoken.language = wanted;
    placeholders.translate();
  }

  function update(next: State): void {
    const previous = state;
    const { view, decision } = next;
    state = next;
    if (next.language !== spoken.language) translate(next.language);
    if (view !== 'none') status.prepare(words);

    if (view === 'banner') banner.open();
    const bannerHadFocus = view !== 'banner' && banner.close();
    if (view === 'preferences' && !preferences) load();
    preferences?.update(next);
    trigger.update(next);

    // What opened the preferences may have been in the banner, which is gone since.
    const isLost = document.activeElement === document.body && (bannerHadFocus || previous.view === 'preferences');
    if (isLost && view === 'banner') banner.focusCustomize();
    if (isLost && view === 'none') focusPage();
    if (view !== 'none' || previous.view === 'none') return;
    if (decision !== previous.decision && decision?.via !== 'elsewhere') status.announce(words.say('saved'));
    else status.remove();
  }

  const handle: UiHandle = {
    update,
    hold: placeholders.hold,
    unhold: placeholders.unhold,
    declare(target) {
      declared.push(target);
      if (preferences) preferences.declare(target);
      else load();
    },
    destroy() {
      destroyed = true;
      watch.disconnect();
      cancelAnimationFrame(frame);
      banner.close();
      placeholders.destroy();
      preferences?.destroy();
      trigger.remove();
      status.remove();
    },
  };
  return fetchLocale(spoken.language)?.then(() => handle) ?? handle;
}

/** The page's own choice between light and dark. */
function schemeOf({ theme }: Config): string {
  return /^(light|dark)$/.test(`${theme?.scheme}`) ? `:host{color-scheme:${theme?.scheme}!important}` : '';
}
