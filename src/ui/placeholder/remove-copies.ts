import { document } from '../../host/native-document.ts';
import { isHtml, showEmbed } from './hide-embed.ts';

/**
 * Removes cloned placeholders. Turbo restores a page from a clone of its body, and clones have no shadow root: the
 * placeholder is empty, and the embed before it is hidden without a reason.
 */
export function removeCopies(): void {
  for (const placeholder of document.querySelectorAll('akkoord-placeholder')) {
    if (placeholder.shadowRoot) continue;
    const embed = placeholder.previousElementSibling;
    if (embed && isHtml(embed)) showEmbed(embed);
    placeholder.replaceWith();
  }
}
