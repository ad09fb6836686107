import { document } from '../../host/native-document.ts';
import { checkContrast, checkOtherScheme } from './check-contrast.ts';

/**
 * Checks the colours of the banner and of the preferences whenever they are in the page: now, and when they appear.
 * Call it when the page has been parsed.
 *
 * @param signal stops the checks
 */
export function watchColours(signal: AbortSignal): void {
  checkLayers();
  document.addEventListener('akkoord:show', checkLayers, { signal });
  // Style sheets that arrive after the banner change its colours.
  addEventListener('load', checkLayers, { signal });
  // The preferences can need a file first, and then appear later than `akkoord:show`.
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isLayer))) checkLayers();
  });
  observer.observe(document.body, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function checkLayers(): void {
  const banner = document.querySelector<HTMLElement>('akkoord-banner');
  const preferences = document.querySelector('akkoord-preferences');
  if (banner) {
    checkContrast(banner);
    // The preferences have the same colours, and their texts are measured with the banner.
    checkOtherScheme(banner);
  }
  if (preferences) checkContrast(preferences);
}

function isLayer(node: Node): boolean {
  return node instanceof Element && node.matches('akkoord-banner, akkoord-preferences');
}
