import type { UiHandle, UiModule, UiPort } from '../core/ui-port.ts';
import { focusPage } from '../host/focus.ts';
import { document } from '../host/native-document.ts';
import type { State } from '../model/types.ts';
import { noticeOf } from '../model/words/banner-text.ts';
import { createWords } from '../model/words/words.ts';
import { withPresetProviders } from '../services/preset-providers.ts';
import { type Banner, createBanner } from './banner.ts';
import { createLook } from './create-look.ts';
import { createDoubleClickShield } from './double-click-shield.ts';
import type { FirstLayerContext } from './first-layer-context.ts';
import { createLanguages, type LocaleFiles } from './languages.ts';
import { removeCopies } from './remove-copies.ts';
import { createSecondLayerLoader, type LoadSecondLayer } from './second-layer-loader.ts';
import { createStatus } from './status.ts';
import { createTrigger } from './trigger.ts';
import { watchPage } from './watch-page.ts';

/** Functions that load the parts of the interface which are not in the first file. */
export interface InterfaceFiles {
  readonly locales: LocaleFiles;
  readonly loadSecondLayer: LoadSecondLayer;
}

/** The built-in interface as a module for core. */
export function createInterface(files: InterfaceFiles): UiModule {
  return { mount: (port) => mountInterface(port, files) };
}

/**
 * Mounts the built-in interface: banner and settings button here, preferences, declaration and placeholders in the
 * second layer. It returns a promise only where the messages of a language must be fetched first.
 */
function mountInterface(port: UiPort, { locales, loadSecondLayer }: InterfaceFiles): UiHandle | Promise<UiHandle> {
  let { state } = port;
  let isDestroyed = false;
  let hasReportedLoss = false;
  const config = withPresetProviders(port.config);
  const languages = createLanguages(locales, config.fallbackLanguage, port.report);
  const look = createLook(config);
  let words = wordsNow();

  const shield = createDoubleClickShield();
  const secondLayer = createSecondLayerLoader(
    loadSecondLayer,
    { port, config: port.config, look },
    () => ({ state, locale: languages.locale }),
    shield.raise,
    (error) => {
      // Each later click tries again. The console would only repeat the message.
      if (!hasReportedLoss) port.report(lostLayer(error));
      hasReportedLoss = true;
      if (state.view !== 'preferences') return;
      // The banner needs no other file: there, the visitor can still accept or refuse everything.
      port.show('banner');
      banner?.tell(words.say('lost'));
    },
  );
  const context: FirstLayerContext = { port, config, words: () => words, look, prefetch: secondLayer.prefetch };
  // Made when it is needed, because returning visitors see only the settings button.
  let banner: Banner | undefined;
  const trigger = createTrigger(context);
  const status = createStatus();
  const stopWatching = watchPage({
    isSwapped: () => state.view !== 'none' && document.body !== null && !status.isInPage(),
    onSwap() {
      removeCopies();
      update(state);
    },
    onChange() {
      removeCopies();
      if (state.view === 'banner' && banner?.fitsPage() === false) {
        banner.close();
        banner = undefined;
        update(state);
      }
      secondLayer.tidy();
      // Settings links come and go with the routes of a page.
      trigger.update(state);
    },
  });

  function wordsNow() {
    return createWords(languages.locale.banner, languages.locale, config);
  }

  /**
   * Takes the messages of the state's language, now or when they have been fetched. By then the state can have another
   * language, so it looks again.
   */
  function speak(): Promise<void> | undefined {
    const coming = languages.speak(state.language);
    if (!coming) words = wordsNow();
    return coming?.then(speak);
  }

  function update(next: State): void {
    const previous = state;
    const { view, decision } = next;
    state = next;
    if (next.language !== languages.locale.wanted) {
      void speak()?.then(() => isDestroyed || update(state));
    }
    if (view !== 'none') status.prepare(words.language);

    if (view === 'banner') {
      banner ??= createBanner(context);
      banner.open();
    }
    const bannerHadFocus = view !== 'banner' && banner?.close() === true;
    secondLayer.update(next, languages.locale);
    trigger.update(next);
    if (view !== previous.view) shield.raise();

    // The button that opened the preferences can have been in the banner, which has been removed since.
    const isFocusLost = document.activeElement === document.body && (bannerHadFocus || previous.view === 'preferences');
    if (isFocusLost && view === 'banner') banner?.focusCustomize();
    if (isFocusLost && view === 'none') focusPage();
    if (view !== 'none' || previous.view === 'none') return;
    if (decision !== previous.decision && decision?.via !== 'elsewhere') status.announce(words.say('saved'));
    else status.remove();
  }

  const handle: UiHandle = {
    update,
    hold: secondLayer.hold,
    unhold: secondLayer.unhold,
    declare: (place) => secondLayer.hold(place, null),
    notice: () => noticeOf(config, words, state.decision?.unanswered),
    destroy() {
      isDestroyed = true;
      stopWatching();
      banner?.close();
      secondLayer.destroy();
      trigger.remove();
      status.remove();
      shield.remove();
    },
  };
  return speak()?.then(() => handle) ?? handle;
}

function lostLayer(cause: unknown): Error {
  return new Error(`akkoord: preferences and placeholders cannot be shown. (${cause})`, { cause });
}
