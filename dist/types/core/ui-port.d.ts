/**
 * Where core and interface meet. Core hands a {@link UiPort} to the interface and gets a {@link UiHandle} back;
 * neither imports the other. Pass your own `loadUi` to replace the interface.
 */
import type { BasicReceipt, Choices, Config, Receipt, State, Via, View } from '../model/types.js';
/** What the interface may know and ask. */
export interface UiPort {
    readonly config: Config;
    /** The state now. */
    readonly state: State;
    acceptAll(via: Via): void;
    rejectAll(via: Via): void;
    /** Record these choices. A service that they do not name follows its category; what neither names stays as it is. */
    save(choices: Choices, via: Via): void;
    /** Show a layer. The interface hears of it by {@link UiHandle.update}. */
    show(view: Exclude<View, 'none'>): void;
    /** Close the layer that is open: back to the banner when nothing was decided yet, otherwise to nothing. */
    hide(): void;
    /** Load one held embed for this page view only; nothing is stored. */
    releaseOnce(embed: Element): void;
    receipt(): Receipt | BasicReceipt | null;
    /** Report something that went wrong: it is announced and logged, and never thrown. */
    report(error: unknown): void;
}
/** What core asks of the interface. */
export interface UiHandle {
    /** Show what `state` says. Called once after mounting and after every change, in the visitor's own click: be quick. */
    update(state: State): void;
    /** Put a placeholder where this held embed is, if none is there; `id` is its consent id. */
    hold(embed: Element, id: string): void;
    /** The embed is about to load: take its placeholder away, and take the focus along if it was in there. */
    unhold(embed: Element): void;
    /** Fill this element with the declaration. */
    declare(element: Element): void;
    destroy(): void;
}
/** The module that {@link LoadUi} resolves to. */
export interface UiModule {
    /**
     * Called once, when `document.body` exists.
     *
     * @throws {ConfigError} for a configuration that cannot be shown; everything stays held
     */
    mount(port: UiPort): UiHandle | Promise<UiHandle>;
}
/** Fetches the interface; called the first time that something must be shown. */
export type LoadUi = () => Promise<UiModule>;
