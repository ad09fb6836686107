import type { SecondLayer, SecondLayerContext, SpokenLocale } from '../core/second-layer.ts';
import { preferences as en } from '../locales/en.ts';
import { preferences as nl } from '../locales/nl.ts';
import { declare } from '../model/declaration/declaration.ts';
import type { State } from '../model/types.ts';
import type { PreferencesMessages } from '../model/words/messages.ts';
import { createWords } from '../model/words/words.ts';
import { withPresetFacts } from '../services/preset-facts.ts';
import { cookiePurpose } from '../services/preset-purposes.ts';
import { createDeclarations } from './declaration/create-declarations.tsx';
import { createPlaceholders } from './placeholder/create-placeholders.tsx';
import { createPreferences } from './preferences/create-preferences.tsx';
import type { ViewModel } from './view-model.ts';

/** Mounts the second layer: preferences, declarations and placeholders. It shows nothing before its first update. */
export function mountSecondLayer({ port, look, config: given }: SecondLayerContext): SecondLayer {
  const config = withPresetFacts(given);
  const preferences = createPreferences(look);
  const declarations = createDeclarations();
  const placeholders = createPlaceholders(look);
  let view: ViewModel | undefined;
  let spoken: SpokenLocale | undefined;

  /** Reuses the words and the declaration as long as the language is the same. */
  function viewOf(state: State, locale: SpokenLocale): ViewModel {
    if (view && spoken && isSameLanguage(spoken, locale)) return { ...view, state };
    spoken = locale;
    const words = createWords({ ...locale.banner, ...preferencesMessages(locale) }, locale, config);
    const declaration = declare(config, { words, purposeOfCookie: cookiePurpose });
    return { state, config, declaration, context: { port, words } };
  }

  return {
    update(state, locale) {
      view = viewOf(state, locale);
      if (state.view === 'preferences') preferences.show(view);
      else preferences.close();
      declarations.update(view);
      placeholders.update(view);
    },
    hold(element, id) {
      if (id !== null) return placeholders.hold(element, id);
      declarations.add(element);
      if (view) declarations.update(view);
    },
    unhold(element) {
      placeholders.unhold(element);
      declarations.remove(element);
    },
    tidy() {
      placeholders.tidy();
      declarations.putBack();
    },
    destroy() {
      preferences.close();
      declarations.destroy();
      placeholders.destroy();
    },
  };
}

/** The messages of the second layer: Dutch and English are part of it, other languages bring their own. */
function preferencesMessages({ tag, preferences }: SpokenLocale): PreferencesMessages {
  return preferences ?? (tag === 'nl' ? nl : en);
}

function isSameLanguage(previous: SpokenLocale, next: SpokenLocale): boolean {
  return previous.tag === next.tag && previous.wanted === next.wanted && previous.spoken === next.spoken;
}
