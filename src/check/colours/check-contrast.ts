import { logOnce } from '../log-once.ts';
import { contrastReport } from './contrast-report.ts';
import { measureContrast } from './measure-contrast.ts';
import { hasSchemeRules } from './scheme-rules.ts';

/** The custom properties `--akkoord-…` that colour texts or controls. (`line` and `backdrop` do not.) */
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

/** Pairs of colours that were reported: the same pair on another element is not reported again. */
const reportedPairs = new Set<string>();

/**
 * Logs which colours have too little contrast in this layer (WCAG 2.2, 1.4.3 and 1.4.11), in the colour scheme on the
 * screen. It does nothing on pages that set no colours, and for visitors whose system sets all colours.
 *
 * @param host the layer's host element
 */
export function checkContrast(host: Element): void {
  if (setsColours(host)) report(host);
}

/**
 * The same for the colour scheme that is not on the screen: the developer of a site sees one scheme, some visitors the
 * other. What a page changes by `@media (prefers-color-scheme)` cannot be measured here, so such pages are left out.
 */
export function checkOtherScheme(host: HTMLElement): void {
  if (!setsColours(host) || getComputedStyle(host).colorScheme !== 'light dark' || hasSchemeRules()) return;
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark';
  // It is set and removed within one task, so that nobody sees it.
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
