import { focus } from '../../host/focus.ts';
import { createSheet } from '../../host/host.ts';
import { createRenderHost } from '../render-host.tsx';
import type { View } from '../view.ts';
import { embedFacts } from './embed-facts.ts';
import { Placeholder } from './Placeholder.tsx';
import { boxOf, measureShown } from './placeholder-box.ts';

/** The placeholder of one embed. */
export interface EmbedPlaceholder {
  /** Says what there is to say in this view. */
  update(view: View): void;
  /** Takes the place and the box of the embed, which it hides. Call it again when the page's layout changed. */
  fit(): void;
  /** Removes it and shows the embed again; a focus that was inside goes to the embed. */
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
      // Adopted when the host is in the page: WebKit may not paint a sheet that was changed before that.
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
