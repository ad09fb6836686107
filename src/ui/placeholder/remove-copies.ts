/**
 * Removes placeholders that are copies. Turbo shows a page again from a cloned body, and a clone has no shadow root: the
 * placeholder in it is empty, and the embed before it is hidden for nothing.
 */
export function removeCopies(): void {
  for (const placeholder of document.querySelectorAll('akkoord-placeholder')) {
    if (placeholder.shadowRoot) continue;
    const embed = placeholder.previousElementSibling;
    if (embed instanceof HTMLElement) embed.style.removeProperty('display');
    placeholder.replaceWith();
  }
}
