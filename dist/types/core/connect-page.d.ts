import type { Config } from '../model/types.ts';
import type { Decisions } from './decisions.ts';
import type { Gate } from './gate-types.ts';
import type { UiPort } from './ui-port.ts';
/** Options of `connectPage`. */
export interface PageOptions {
    readonly config: Config;
    readonly decisions: Decisions;
    readonly port: UiPort;
    readonly gate: Gate;
    readonly signal: AbortSignal;
    /** Called if the page has no settings link: loads the interface, which shows its button if that is needed. */
    readonly showSettingsButton: () => void;
}
/** Listens to other tabs and to the page's own links and buttons, and looks at the page when it has been parsed. */
export declare function connectPage({ config, decisions, port, gate, signal, showSettingsButton }: PageOptions): void;
