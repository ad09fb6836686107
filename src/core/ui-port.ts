/**
 * Where core and interface meet. Core hands a {@link UiPort} to the interface and gets a {@link UiHandle} back;
 * neither imports the other. Pass your own `loadUi` to replace the interface.
 */
import type { BasicReceipt, Choices, Config, Receipt, State, Via, View } from '../model/types.ts';

/** What the interface may know and ask. */
export interface UiPort {
  /** Every default is filled in, but for what presets know; `config.input` is what the site wrote. */
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
  /**
   * Show what `state` says. Called after mounting where a layer must be shown, and from then on after every change, in
   * the visitor's own click: be quick, and do not throw, or what follows a choice (events, other tabs, a reload) does
   * not happen. Where only a placeholder or the declaration is wanted, the first call comes with the first change.
   */
  update(state: State): void;
  /**
   * Put a placeholder where this held embed is, if none is there; `id` is its consent id, as the page wrote it. Called
   * again for the same embed whenever core looks at the page; nobody tells when an embed leaves the page.
   */
  hold(embed: Element, id: string): void;
  /**
   * This element was let go: take its placeholder away, and take the focus along if it was in there. Called for
   * everything that is let go, also what never had a placeholder, such as scripts. Do not throw.
   */
  unhold(embed: Element): void;
  /** Fill this element with the declaration. Called once for each element. */
  declare(element: Element): void;
  /** Take everything away; nothing is called after it. Do not throw. */
  destroy(): void;
}

/** The module that {@link LoadUi} resolves to. */
export interface UiModule {
  /**
   * Called once, when `document.body` exists; the parser may still be busy. After a failure it is called again when
   * something must be shown again.
   *
   * @throws {ConfigError} for a configuration that cannot be shown; everything stays held
   */
  mount(port: UiPort): UiHandle | Promise<UiHandle>;
}

/** Fetches the interface; called the first time that something must be shown. */
export type LoadUi = () => Promise<UiModule>;
