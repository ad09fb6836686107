import type { Kit } from './kit.js';
/** Stand-ins for held embeds. */
export interface Placeholders {
    hold(embed: Element, id: string): void;
    unhold(embed: Element): void;
    /** Elements left the page or came, perhaps embeds. */
    tidy(): void;
    /** The language changed. */
    translate(): void;
    destroy(): void;
}
/**
 * Makes placeholders. Holding is cheap, so that a page may hold a thousand embeds: a placeholder is built when its embed
 * comes within a screen of the viewport.
 */
export declare function createPlaceholders({ port, config, words, look }: Kit): Placeholders;
