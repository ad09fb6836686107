import placeholderCss from '../../../styles/placeholder.css';
import { createSheet } from '../../host/host.ts';
import type { ViewModel } from '../view-model.ts';
import { whenHydrated } from '../when-hydrated.ts';
import { whenTakenOver } from '../when-taken-over.ts';
import { createPlaceholder, type EmbedPlaceholder, isPlaceholderPlace } from './create-placeholder.tsx';
import { createFitQueue } from './fit-together.ts';
import { isHtml, showEmbed } from './hide-embed.ts';
import { removeCopies } from './remove-copies.ts';

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

/** An embed that is less wide or high than this shows nothing to a visitor and gets no placeholder; CSS px. */
const MIN_SIZE_PX = 40;

/** Is there room for a placeholder in it? */
const isLarge = (embed: Element): embed is HTMLElement =>
  isHtml(embed) && (isPlaceholderPlace(embed) || Math.min(embed.offsetWidth, embed.offsetHeight) >= MIN_SIZE_PX);

/** In the document of a frame or of another window, the style sheets of this page cannot be used. */
const isInThisPage = (embed: Element) => embed.getRootNode({ composed: true }) === window.document;

/**
 * Makes placeholders. Holding an embed is cheap, because a page may have a thousand: its placeholder is built when the
 * embed comes within one viewport of what is on the screen.
 *
 * @param look the sheet with the look
 */
export function createPlaceholders(look: CSSStyleSheet): Placeholders {
  const held = new Map<Element, string>();
  const placeholders = new Map<Element, EmbedPlaceholder>();
  const fits = createFitQueue();
  const sheets = [look, createSheet(placeholderCss)];
  let current: ViewModel | undefined;
  let isTakenOver = false;

  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.flatMap(({ isIntersecting, target }) => (isIntersecting && isLarge(target) ? target : []));
      for (const embed of near) {
        observer.unobserve(embed);
        whenHydrated(embed, () => build(embed));
      }
      fits.flush();
    },
    { rootMargin: '100%' },
  );

  // Frameworks write the style of an embed anew, and remove a placeholder as a foreign node. What the page hides or shows
  // in another way is measured again; that can be by a class of whatever the embed is in.
  const pageObserver = new MutationObserver((records) => {
    for (const [embed, placeholder] of placeholders) {
      const isAround = (node: Node) => embed.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_CONTAINS;
      const about = records.filter(({ target }) => target === embed || isAround(target));
      const isStyle = about.every(({ attributeName }) => attributeName === 'style');
      if (isStyle ? about.length > 0 && placeholder.isLost() : placeholder.mayFitAgain()) fits.add(placeholder);
    }
    fits.flush();
  });

  function build(embed: HTMLElement): void {
    const id = held.get(embed);
    if (id === undefined || !current || placeholders.has(embed)) return;
    const placeholder = createPlaceholder(embed, sheets);
    placeholders.set(embed, placeholder);
    placeholder.update(current, id);
    fits.add(placeholder);
    const attributeFilter = ['class', 'hidden'];
    pageObserver.observe(embed.getRootNode(), { subtree: true, attributes: true, attributeFilter });
    pageObserver.observe(embed, { attributes: true, attributeFilter: ['style', 'slot', ...attributeFilter] });
  }

  function unhold(embed: Element): void {
    held.delete(embed);
    observer.unobserve(embed);
    const placeholder = placeholders.get(embed);
    if (!placeholder) return;
    placeholders.delete(embed);
    fits.delete(placeholder);
    placeholder.remove();
  }

  function putBack(): void {
    for (const placeholder of placeholders.values()) if (placeholder.isLost()) fits.add(placeholder);
    fits.flush();
  }

  function fitAll(): void {
    for (const placeholder of placeholders.values()) fits.add(placeholder);
    fits.flush();
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
      // A copy of a held embed is hidden as that one is, and has no placeholder that could take its place.
      if (isHtml(embed)) showEmbed(embed);
      if (current && isTakenOver) observer.observe(embed);
    },
    unhold,
    tidy() {
      for (const embed of held.keys()) if (!isInThisPage(embed)) unhold(embed);
      removeCopies();
      putBack();
    },
    update(view) {
      const previous = current;
      current = view;
      if (!previous) observeAll();
      // Only the language changes what placeholders say.
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
