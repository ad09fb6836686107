import type { BasicReceipt, Config, Decision, Receipt, View } from '../model/types.ts';
import type { Decisions } from './decisions.ts';
import type { Gate } from './gate-types.ts';
import type { Store } from './store.ts';
import type { UiPort } from './ui-port.ts';
import type { ChangeView } from './view.ts';
/** Options of `createPort`: the parts of core that the port calls. */
export interface PortOptions {
    readonly config: Config;
    readonly store: Store;
    readonly decisions: Decisions;
    readonly gate: Gate;
    readonly changeView: ChangeView;
    /** The layer that must be shown after this decision. */
    readonly viewFor: (decision: Decision | null) => View;
    readonly receipt: () => Receipt | BasicReceipt | null;
}
/** Makes the part of core that the interface can use. */
export declare function createPort({ config, store, decisions, gate, changeView, viewFor, receipt }: PortOptions): UiPort;
