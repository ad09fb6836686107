import { contrastReport } from './contrast-report.ts';
import { measureContrast } from './measure-contrast.ts';
import { hasSchemeRules } from './scheme-rules.ts';

/** By the two colours, so that a new wearer of the same two is no new message. */
const said = new Set<string>();

/**
 * Says on the console which colours of the page are too close to each other (WCAG 2.2, 1.4.3 and 1.4.11), for the person who
 * builds the site. Of the first layer in both colour schemes; of the second, which `::part` can change, as it comes.
 */
export function checkContrast(banner: Element): void {
  // the visitor was quicker than this file
  if (!banner.isConnected) return;
  check(banner);
  checkOtherScheme(banner);
  observer.observe(document.body, { childList: true });
}

const observer = new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (node instanceof Element && node.localName === 'akkoord-preferences' && node.isConnected) check(node);
  }
});

function check(host: Element, scheme?: string): void {
  // the visitor's own colours
  if (matchMedia('(forced-colors: active)').matches) return;
  for (const [colours, message] of contrastReport(measureContrast(host), scheme)) {
    if (!said.has(colours)) console.warn?.(`akkoord: ${message}`);
    said.add(colours);
  }
}

/** The person who builds the site sees one scheme; visitors have the other. What `@media` changes cannot be seen from here. */
function checkOtherScheme(host: Element): void {
  if (!(host instanceof HTMLElement) || getComputedStyle(host).colorScheme !== 'light dark' || hasSchemeRules()) return;
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark';
  host.style.setProperty('--akkoord-color-scheme', scheme);
  try {
    check(host, scheme);
  } finally {
    host.style.removeProperty('--akkoord-color-scheme');
  }
}
