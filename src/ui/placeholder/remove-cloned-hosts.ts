import { document } from '../../host/native-document.ts';
import { isHtml, showEmbed } from './hide-embed.ts';

/**
 * Removes cloned placeholders and declarations. Turbo restores a page from a clone of its body, and clones have no shadow
 * root: they are empty, and the embed before a placeholder is hidden without a reason.
 */
export function removeClonedHosts(): void {
  for (const host of document.querySelectorAll('akkoord-placeholder,akkoord-declaration')) {
    if (host.shadowRoot) continue;
    const embed = host.previousElementSibling;
    if (embed && isHtml(embed)) showEmbed(embed);
    host.replaceWith();
  }
}
