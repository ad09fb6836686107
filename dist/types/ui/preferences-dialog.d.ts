import type { Words } from '../model/locale.js';
import type { State } from '../model/types.js';
import type { Kit } from './kit.js';
import type { MessageKey } from './messages.js';
/** The second layer. */
export interface PreferencesDialog {
    /** Show it, or bring it up to date. */
    open(state: State): void;
    close(): void;
}
/** Makes the second layer: a native modal dialog. Escape, the close button and a press on the backdrop all close it. */
export declare function createPreferencesDialog({ port, config, look }: Kit, words: Words<MessageKey>, table: CSSStyleSheet): PreferencesDialog;
