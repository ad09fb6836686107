import type { Declaration } from '../model/declaration/declaration.ts';
import type { Config, State } from '../model/types.ts';
import type { InterfaceContext } from './interface-context.tsx';

/** Everything that the second layer is rendered from. A new state or language is another view. */
export interface View {
  readonly state: State;
  /** With the facts of presets filled in. */
  readonly config: Config;
  /** In the language of the context's words. */
  readonly declaration: Declaration;
  /** The same object as long as the language stays the same. */
  readonly context: InterfaceContext;
}
