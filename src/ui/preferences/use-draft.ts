import { useRef, useState } from 'preact/hooks';
import type { Category, Choices } from '../../model/types.ts';
import { startDraft, withCategory, withService } from './draft.ts';

/** The switches as the visitor has set them, not yet saved. */
export interface Draft {
  /** Yes or no per consent id, as the switches show it. */
  readonly choices: Choices;
  switchCategory(category: Category, isOn: boolean): void;
  switchService(category: Category, service: string, isOn: boolean): void;
  /**
   * The choices with every switch that was pressed until now. `choices` may lack the last ones: components render a
   * moment after a press, and a privacy tool presses a switch and "save" in one task.
   */
  latest(): Choices;
}

/** A draft that starts with what is granted now, and lives as long as the component. */
export function useDraft(categories: readonly Category[], grants: Choices): Draft {
  const [choices, setChoices] = useState(() => startDraft(categories, grants));
  const latest = useRef(choices);

  function change(next: Choices): void {
    latest.current = next;
    setChoices(next);
  }

  return {
    choices,
    switchCategory: (category, isOn) => change(withCategory(latest.current, category, isOn)),
    switchService: (category, service, isOn) => change(withService(latest.current, category, service, isOn)),
    latest: () => latest.current,
  };
}
