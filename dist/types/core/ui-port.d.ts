/**
 * Where core and interface meet. Core hands a {@link UiPort} to the interface and gets a {@link UiHandle} back;
 * neither imports the other at run time. Pass your own `loadUi` to replace the interface.
 */
import type { BasicReceipt, Config, Notice, Receipt, State, Via, View } from '../model/types.ts';
/** The part of core that the interface can use. */
export interface UiPort {
    /**
     * The configuration with every default, and the facts of the presets that have arrived so far; `config.input` is what
     * the site wrote.
     */
    readonly config: Config;
    /** The current state. */
    readonly state: State;
    acceptAll(via: Via): void;
    rejectAll(via: Via): void;
    /**
     * Record these choices. A service that is not named follows its category; if neither is named, the service stays as
     * it is.
     */
    save(choices: Readonly<Record<string, boolean | undefined>>, via: Via): void;
    /** Show a layer. The interface hears of it through {@link UiHandle.update}. */
    show(view: Exclude<View, 'none'>): void;
    /**
     * Close the open layer. Behind the preferences the banner comes back where something is still asked. The banner
     * closes without an answer, and asks again on the next page.
     */
    hide(): void;
    /**
     * Load one held embed for this page view only; for an element with `data-consent-placeholder`, load all held
     * elements that need only the ids that it names. Nothing is stored.
     */
    releaseOnce(embed: Element): void;
    receipt(): Receipt | BasicReceipt | null;
    /** Report an error: it is announced as `akkoord:error` and logged, and never thrown. */
    report(error: unknown): void;
}
/** The methods of the interface that core calls. */
export interface UiHandle {
    /**
     * Show what `state` says, synchronously: it is called inside the visitor's own click. It must be quick. The first
     * call comes after mounting where a layer must be shown; otherwise with the first change. With `view: 'none'` it is
     * also called once the page has been parsed without a settings link: show your own settings button then.
     */
    update(state: State): void;
    /**
     * Put a placeholder where this held embed is, if it has none; `id` is its consent id, as the page wrote it. It can
     * also be an element that the page marked with `data-consent-placeholder`. Called again for the same embed whenever
     * core looks at the page. Core does not tell when an embed leaves the page.
     */
    hold(embed: Element, id: string): void;
    /**
     * This element is no longer held: it is being released, or the page removed its mark. Remove its placeholder or
     * declaration; if a placeholder has the focus, move the focus to the element. Called for every released element, also
     * for those that never had a placeholder, such as scripts.
     */
    unhold(embed: Element): void;
    /**
     * Fill this element with the declaration. Called once for each element, and again when the page marked it anew.
     * When the element loses its mark, `unhold` is called.
     */
    declare(element: Element): void;
    /**
     * The notice that the visitor can read now, for receipts. An interface without this method gives no `notice_hash`.
     */
    notice?(): Notice | null;
    /** Remove everything; nothing is called afterwards. */
    destroy(): void;
}
/** The module that {@link LoadUi} gives. */
export interface UiModule {
    /**
     * Called once, when `document.body` exists; the parser may still be busy. Show nothing yet. After a failure it is
     * called again the next time that something must be shown.
     *
     * @throws {Error} if the interface cannot be shown; everything stays held
     */
    mount(port: UiPort): UiHandle | Promise<UiHandle>;
}
/** Gives the interface; called the first time that something must be shown. */
export type LoadUi = () => UiModule | Promise<UiModule>;
