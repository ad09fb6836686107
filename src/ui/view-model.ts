import type { Declaration } from '../model/declaration/declaration.ts';
import type { Config, State } from '../model/types.ts';
import type { InterfaceContext } from './interface-context.tsx';

/** Everything that the second layer is rendered from. Immutable: a new state or language gives a new view model. */
export interface ViewModel {
  readonly state: State;
  /** With the facts of presets filled in. */
  readonly config: Config;
  /** In the language of `context.words`. */
  readonly declaration: Declaration;
  /** The same object as long as the language stays the same. */
  readonly context: InterfaceContext;
}
