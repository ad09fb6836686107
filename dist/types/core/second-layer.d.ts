/**
 * Where the two halves of the built-in interface meet. The first (`src/banner`: banner and settings button, plain DOM)
 * is there at once; the second (`src/ui`: preferences, declaration, placeholders, on Preact) is fetched when one of
 * them is wanted. Neither imports the other at run time.
 */
import type { Config, State } from '../model/types.ts';
import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';
import type { InterfaceLanguage } from '../model/words/words.ts';
import type { UiPort } from './ui-port.ts';
/** The messages of one language that the first layer has. */
export interface SpokenLocale extends InterfaceLanguage {
    /** Name of the locale file, such as `nl` or `de`. */
    readonly tag: string;
    readonly banner: BannerMessages;
    /** Undefined for Dutch and English: their messages of the second layer are part of that layer. */
    readonly preferences?: PreferencesMessages | undefined;
}
/** Given to the second layer once, when it is mounted. */
export interface SecondLayerContext {
    readonly port: UiPort;
    /** The configuration, without the facts of presets (provider, lifetimes, …). */
    readonly config: Config;
    /** The style sheet that all parts of the interface share: custom properties, buttons, links, focus. */
    readonly look: CSSStyleSheet;
}
/** The mounted second layer. Every method works synchronously: what it shows or removes is done when it returns. */
export interface SecondLayer {
    /** Shows or closes the preferences and brings declarations and placeholders up to date. */
    update(state: State, locale: SpokenLocale): void;
    /** See `UiHandle.hold`, and `UiHandle.declare` where the id is null. */
    hold(element: Element, id: string | null): void;
    /** See `UiHandle.unhold`. */
    unhold(embed: Element): void;
    /**
     * The elements of the page changed: removes the placeholders whose embeds are gone, and puts back placeholders
     * and declarations that the page removed. Called at most once a frame.
     */
    tidy(): void;
    destroy(): void;
}
/** The module `akkoord.ui.js`, or `src/ui/mount-second-layer.tsx` in a bundle. */
export interface SecondLayerModule {
    mountSecondLayer(context: SecondLayerContext): SecondLayer;
}
