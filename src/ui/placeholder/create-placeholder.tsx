import { focus } from '../../host/focus.ts';
import { createSheet } from '../../host/host.ts';
import { createRenderHost } from '../render-host.tsx';
import type { ViewModel } from '../view-model.ts';
import { embedFacts } from './embed-facts.ts';
import { Placeholder } from './Placeholder.tsx';
import { boxOf, measureShown } from './placeholder-box.ts';

/** The placeholder of one embed. */
export interface EmbedPlaceholder {
  /** Renders the texts of this view. */
  update(view: ViewModel): void;
  /** Hides the embed, and takes its place and size. Call it again when the layout of the page has changed. */
  fit(): void;
  /** Removes the placeholder and shows the embed again. If the focus was inside, it moves to the embed. */
  remove(): void;
}

/**
 * Makes a placeholder, which is not in the page until it is fitted.
 *
 * @param id the embed's consent id, as the page wrote it
 */
export function createPlaceholder(embed: HTMLElement, id: string, sheets: readonly CSSStyleSheet[]): EmbedPlaceholder {
  const renderHost = createRenderHost('placeholder');
  const { host, root } = renderHost;
  const box = createSheet();
  const display = embed.style.getPropertyValue('display');
  const priority = embed.style.getPropertyPriority('display');

  /** Shows the embed again, as the page wrote it. */
  function showEmbed(): void {
    embed.style.setProperty('display', display, priority);
  }

  return {
    update({ config, context }) {
      const facts = embedFacts(embed, id, config, context.words);
      renderHost.render(<Placeholder facts={facts} onLoadOnce={() => context.port.releaseOnce(embed)} />, context);
    },
    fit() {
      box.replaceSync(':host{display:none!important}');
      showEmbed();
      const shown = measureShown(embed);
      embed.style.setProperty('display', 'none', 'important');
      box.replaceSync(boxOf(embed, shown));
      if (embed.nextSibling !== host) embed.after(host);
      // Only now, with the host in the page: WebKit may not apply a sheet that was changed before.
      root.adoptedStyleSheets = [...sheets, box];
    },
    remove() {
      const hadFocus = root.activeElement !== null;
      showEmbed();
      renderHost.remove();
      if (hadFocus) focus(embed);
    },
  };
}
