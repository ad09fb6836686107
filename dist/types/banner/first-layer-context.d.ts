import type { UiPort } from '../core/ui-port.ts';
import type { Config } from '../model/types.ts';
import type { BannerMessages } from '../model/words/messages.ts';
import type { Words } from '../model/words/words.ts';
/** Values that the parts of the first layer share. */
export interface FirstLayerContext {
    readonly port: UiPort;
    /** The configuration, with the providers of presets filled in. */
    readonly config: Config;
    /** The texts in the current language. */
    readonly words: () => Words<keyof BannerMessages>;
    /** The sheet with the look: custom properties, buttons, links, focus. */
    readonly look: CSSStyleSheet;
    /** The visitor is about to open the preferences. */
    readonly prefetch: () => void;
}
