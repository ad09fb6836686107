import type { UiPort } from '../core/ui-port.ts';
import type { Words } from '../model/words/words.ts';
import type { Config } from '../model/types.ts';
import type { BannerMessages } from '../model/words/messages.ts';

/** What every part of the interface gets. The second half gets it from the first, which has it already. */
export interface Kit {
  readonly port: UiPort;
  /** The configuration, with the facts of presets filled in. */
  readonly config: Config;
  readonly words: Words<keyof BannerMessages>;
  /** The messages of the first half, to which the second adds its own of the languages that are always there. */
  readonly locales: { readonly en: object; readonly nl: object };
  /** The sheet with the look: custom properties, buttons, links, focus. */
  readonly look: CSSStyleSheet;
  /** The visitor is about to open the preferences. */
  readonly prefetch: () => void;
}
