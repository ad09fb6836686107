import { focus } from '../../host/focus.ts';
import { createSheet } from '../../host/host.ts';
import { createRateLimit } from '../../host/rate-limit.ts';
import { idsIn } from '../../model/config/ids-in.ts';
import { createRenderHost } from '../render-host.tsx';
import type { ViewModel } from '../view-model.ts';
import { embedFacts } from './embed-facts.ts';
import { hideEmbed, isHidden, showEmbed } from './hide-embed.ts';
import { Placeholder } from './Placeholder.tsx';
import { boxOf, boxOfPlace, measureShown } from './placeholder-box.ts';

/** The placeholder of one embed. */
export interface EmbedPlaceholder {
  /** Renders the texts of this view; `id` is the embed's consent id, as the page wrote it. */
  update(view: ViewModel, id: string): void;
  /**
   * Hides the embed, and takes its place and size. Again when the layout of the page has changed. It stops between
   * reading and changing the layout, so that several can take each step together: see `FitQueue`.
   */
  fit(): Iterator<void>;
  /**
   * Did the page part the placeholder from its embed, or show the embed again? Then it should be fitted again. False also
   * where that has been necessary too often: the answer counts against {@link EmbedPlaceholder.useFit}.
   */
  useFitIfLost(): boolean;
  /** Counts one more fit; false: there were too many, because the page answers each fit with another change. */
  useFit(): boolean;
  /** Removes the placeholder and shows the embed again. If the focus was inside, it moves to the embed. */
  remove(): void;
}

/** Is this a place that the page set aside, in front of what a held script would fill in? */
export const isPlaceholderPlace = (embed: Element) => embed.hasAttribute('data-consent-placeholder');

/** Makes a placeholder, which is not in the page until it is fitted. */
export function createPlaceholder(embed: HTMLElement, sheets: readonly CSSStyleSheet[]): EmbedPlaceholder {
  const renderHost = createRenderHost('placeholder');
  const { host, root } = renderHost;
  const box = createSheet();
  const useFit = createRateLimit();
  /** False: the page hides the embed. */
  let isShown = false;
  /** Is the placeholder after its embed, and is the embed hidden by whom it was hidden? */
  function isInPlace(): boolean {
    // A browser takes the sheets from what goes to another document and back.
    if (root.adoptedStyleSheets.length === 0) return false;
    // A framework that moves its own elements leaves the placeholder where it was.
    return embed.nextSibling === host && (isShown ? isHidden(embed) : measureShown(embed).display === 'none');
  }

  function* takePlace(): Iterator<void> {
    box.replaceSync(':host{display:none!important}');
    showEmbed(embed);
    yield;
    const shown = measureShown(embed);
    // What the page itself hides shows no placeholder either, and can be shown again as the page is used to.
    isShown = shown.display !== 'none';
    yield;
    if (isShown) hideEmbed(embed);
    yield;
    const rule = isShown && (isPlaceholderPlace(embed) ? boxOfPlace(embed, shown) : boxOf(embed, shown));
    yield;
    if (rule) box.replaceSync(rule);
    // In a web component, an element shows only in the slot that it names.
    if (host.slot !== embed.slot) host.slot = embed.slot;
    if (embed.nextSibling !== host) embed.after(host);
    // Only now, with the host in the page: WebKit may not apply a sheet that was changed before.
    root.adoptedStyleSheets = [...sheets, box];
  }

  return {
    update({ config, context }, id) {
      const { grants } = context.port.state;
      const ids = idsIn(id);
      const missing = ids.filter((needed) => !grants[needed]);
      const facts = embedFacts(embed, missing.length > 0 ? missing : ids, config, context.words);
      renderHost.render(<Placeholder facts={facts} onLoadOnce={() => context.port.releaseOnce(embed)} />, context);
    },
    fit: takePlace,
    useFit,
    useFitIfLost: () => !isInPlace() && useFit(),
    remove() {
      const hadFocus = root.activeElement !== null;
      showEmbed(embed);
      renderHost.remove();
      if (hadFocus) focus(embed);
    },
  };
}
