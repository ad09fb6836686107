import type { Config } from '../model/types.ts';
import type { Decisions } from './decisions.ts';
import type { Gate } from './gate.ts';
import type { UiPort } from './ui-port.ts';
/** What the page and other tabs are connected to. */
export interface PageOptions {
    readonly config: Config;
    readonly decisions: Decisions;
    readonly port: UiPort;
    readonly gate: Gate;
    readonly signal: AbortSignal;
    /** Called where the page has no settings link of its own: loads the interface, which decides on its button. */
    readonly showSettingsButton: () => void;
}
/** Listens to other tabs and to the page's own links and buttons, and looks at the page when it has been parsed. */
export declare function connectPage({ config, decisions, port, gate, signal, showSettingsButton }: PageOptions): void;
