import { logOnce } from '../log-once.ts';
import { contrastReport } from './contrast-report.ts';
import { measureContrast } from './measure-contrast.ts';
import { hasSchemeRules } from './scheme-rules.ts';

/** Custom properties `--akkoord-…` that colour a text or a control; `line` and `backdrop` do neither. */
const COLOUR_PROPERTIES = [
  'accent',
  'on-accent',
  'background',
  'color',
  'muted',
  'control',
  'surface',
  'hover',
  'focus',
];

/** Pairs of colours that were reported: the same two on another element are nothing new. */
const reportedPairs = new Set<string>();

/**
 * Logs which colours of the page are too close to each other in this layer (WCAG 2.2, 1.4.3 and 1.4.11), in the colour
 * scheme on the screen. Pages without colours of their own, and visitors with colours of their own, are left alone.
 *
 * @param host the layer's host element
 */
export function checkContrast(host: Element): void {
  if (setsColours(host)) report(host);
}

/**
 * The same for the colour scheme that is not on the screen: who builds the site sees one scheme, visitors have the other.
 * What the page changes by `@media (prefers-color-scheme)` cannot be seen from here, so such pages are left out.
 */
export function checkOtherScheme(host: HTMLElement): void {
  if (!setsColours(host) || getComputedStyle(host).colorScheme !== 'light dark' || hasSchemeRules()) return;
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark';
  // For the time of the measurement, within one task, so that nobody sees it.
  host.style.setProperty('--akkoord-color-scheme', scheme);
  try {
    report(host, scheme);
  } finally {
    host.style.removeProperty('--akkoord-color-scheme');
  }
}

function setsColours(host: Element): boolean {
  const style = getComputedStyle(host);
  return COLOUR_PROPERTIES.some((name) => style.getPropertyValue(`--akkoord-${name}`) !== '');
}

function report(host: Element, scheme?: 'light' | 'dark'): void {
  if (matchMedia('(forced-colors: active)').matches) return;
  for (const [pair, message] of contrastReport(measureContrast(host), scheme)) {
    if (reportedPairs.has(pair)) continue;
    reportedPairs.add(pair);
    logOnce('warn', message);
  }
}
