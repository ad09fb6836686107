/** The interface, second half: the preferences and the declaration. */
import tableCss from '../../styles/table.css';
import { preferences as en } from '../locales/en.ts';
import { preferences as nl } from '../locales/nl.ts';
import type { Words } from '../model/words/words.ts';
import type { State } from '../model/types.ts';
import { createDeclaration, type Declaration } from './declaration/declaration.ts';
import { createSheet } from '../host/host.ts';
import type { Kit } from './kit.ts';
import type { MessageKey } from '../model/words/messages.ts';
import { createPreferencesDialog } from './preferences/preferences-dialog.ts';

/** What the first half asks of the second. */
export interface PreferencesHandle {
  update(state: State): void;
  declare(target: Element): void;
  destroy(): void;
}

/** Makes the second half. */
export function mountPreferences(kit: Kit): PreferencesHandle {
  Object.assign(kit.locales.en, en);
  Object.assign(kit.locales.nl, nl);
  // from now on they speak all of it
  const words = kit.words as Words<MessageKey>;
  const table = createSheet(tableCss);
  const dialog = createPreferencesDialog(kit, words, table);
  const declarations: Declaration[] = [];
  return {
    update(state) {
      if (state.view === 'preferences') dialog.open(state);
      else dialog.close();
      for (const declaration of declarations) declaration.update();
    },
    declare(target) {
      const declaration = createDeclaration(target, kit, words, table);
      declarations.push(declaration);
      declaration.update();
    },
    destroy() {
      dialog.close();
      for (const declaration of declarations) declaration.remove();
    },
  };
}
