/** The interface, second half: the preferences and the declaration. */
import tableCss from '../../styles/table.css';
import { preferences as en } from '../locales/en';
import { preferences as nl } from '../locales/nl';
import type { Words } from '../model/locale';
import type { State } from '../model/types';
import { createDeclaration, type Declaration } from './declaration';
import { createSheet } from './host';
import type { Kit } from './kit';
import type { MessageKey } from './messages';
import { createPreferencesDialog } from './preferences-dialog';

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
