import placeholderCss from '../../../styles/placeholder.css';
import { createSheet } from '../../host/host.ts';
import type { ViewModel } from '../view-model.ts';
import { whenHydrated } from '../when-hydrated.ts';
import { whenTakenOver } from '../when-taken-over.ts';
import { createPlaceholder, type EmbedPlaceholder } from './create-placeholder.tsx';
import { createFitQueue } from './fit-together.ts';
import { hasRoom } from './has-room.ts';
import { isHtml, showEmbed } from './hide-embed.ts';
import { removeClonedHosts } from './remove-cloned-hosts.ts';

/** The placeholders of held embeds. */
export interface Placeholders {
  /** Shows a placeholder for this embed; see `UiHandle.hold`. */
  hold(embed: Element, id: string): void;
  /** Removes the placeholder of this embed, if it has one. */
  unhold(embed: Element): void;
  /** Removes the placeholders of embeds that are not in the page any more. */
  tidy(): void;
  update(view: ViewModel): void;
  destroy(): void;
}

/**
 * False for what was removed, and in the document of a frame or of another window, where the style sheets of this page
 * cannot be used.
 */
const isInThisPage = (embed: Element) => embed.getRootNode({ composed: true }) === window.document;

/**
 * Makes placeholders. Holding an embed is cheap, because a page may have a thousand: its placeholder is built when the
 * embed comes within one viewport of what is on the screen.
 *
 * @param look the style sheet with the colours and shapes that all layers have
 */
export function createPlaceholders(look: CSSStyleSheet): Placeholders {
  const held = new Map<Element, string>();
  const placeholders = new Map<Element, EmbedPlaceholder>();
  // Fitting hides an embed, and gives its place and size to the placeholder.
  const fitQueue = createFitQueue();
  const sheets = [look, createSheet(placeholderCss)];
  let current: ViewModel | undefined;
  /** Has a framework that rendered the page on a server taken it over? Before that, it would find foreign elements. */
  let isTakenOver = false;

  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.flatMap(({ isIntersecting, target }) => (isIntersecting && hasRoom(target) ? target : []));
      for (const embed of near) {
        observer.unobserve(embed);
        // React can take over a part of the page later, when it comes near the screen.
        whenHydrated(embed, () => build(embed));
      }
      fitQueue.flush();
    },
    { rootMargin: '100%' },
  );

  // The page can hide or show an embed by its own attributes, or by a class of an element around it.
  const pageObserver = new MutationObserver((records) => {
    for (const [embed, placeholder] of placeholders) {
      const isAround = (node: Node) => embed.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_CONTAINS;
      const about = records.filter(({ target }) => target === embed || isAround(target));
      if (about.length === 0) continue;
      // We hide embeds by their style, too: a change of style alone counts only where it undid that.
      const isStyle = about.every(({ attributeName }) => attributeName === 'style');
      if (isStyle ? placeholder.useFitIfLost() : placeholder.useFit()) fitQueue.add(placeholder);
    }
    fitQueue.flush();
  });

  function build(embed: HTMLElement): void {
    const id = held.get(embed);
    if (id === undefined || !current || placeholders.has(embed)) return;
    const placeholder = createPlaceholder(embed, sheets);
    placeholders.set(embed, placeholder);
    placeholder.update(current, id);
    fitQueue.add(placeholder);
    const attributeFilter = ['class', 'hidden'];
    pageObserver.observe(embed.getRootNode(), { subtree: true, attributes: true, attributeFilter });
    // The slot says where a web component shows the embed.
    pageObserver.observe(embed, { attributes: true, attributeFilter: ['style', 'slot', ...attributeFilter] });
  }

  function unhold(embed: Element): void {
    held.delete(embed);
    observer.unobserve(embed);
    const placeholder = placeholders.get(embed);
    if (!placeholder) return;
    placeholders.delete(embed);
    fitQueue.delete(placeholder);
    placeholder.remove();
  }

  function fitAll(): void {
    for (const placeholder of placeholders.values()) fitQueue.add(placeholder);
    fitQueue.flush();
  }

  function observeAll(): void {
    // Before the first update there is no view to render.
    if (current && isTakenOver) for (const embed of held.keys()) observer.observe(embed);
  }
  whenTakenOver(() => {
    isTakenOver = true;
    observeAll();
  });
  // Browsers fire `resize` at most once a frame.
  addEventListener('resize', fitAll);

  return {
    hold(embed, id) {
      if (!isInThisPage(embed)) return;
      const isKnown = held.has(embed);
      held.set(embed, id);
      if (isKnown) {
        // The page may have given it another id, address or title.
        if (current) placeholders.get(embed)?.update(current, id);
        return;
      }
      // A copy that the page made of a hidden embed is hidden, too. It is shown until it has a placeholder of its own.
      if (isHtml(embed)) showEmbed(embed);
      if (current && isTakenOver) observer.observe(embed);
    },
    unhold,
    tidy() {
      for (const embed of held.keys()) if (!isInThisPage(embed)) unhold(embed);
      removeClonedHosts();
      for (const placeholder of placeholders.values()) if (placeholder.useFitIfLost()) fitQueue.add(placeholder);
      fitQueue.flush();
    },
    update(view) {
      const previous = current;
      current = view;
      if (!previous) observeAll();
      // It is new where the language is. What follows from a decision comes by `hold` and `unhold`.
      if (previous?.context === view.context) return;
      for (const [embed, placeholder] of placeholders) placeholder.update(view, held.get(embed) ?? '');
    },
    destroy() {
      observer.disconnect();
      pageObserver.disconnect();
      removeEventListener('resize', fitAll);
      for (const embed of held.keys()) unhold(embed);
    },
  };
}
