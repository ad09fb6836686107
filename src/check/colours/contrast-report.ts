import { type Colour, contrast, hex } from './contrast.ts';

/** Two colours that stand against each other on the screen. */
export interface ColourPair {
  /** What has the first colour, such as `accept`. */
  readonly label: string;
  /** What is to be told apart: a text from what is behind it, or the edge of a control from what is beside it. */
  readonly kind: 'text' | 'edge';
  /** Both opaque, as seen. */
  readonly colours: readonly [front: Colour, back: Colour];
  /** What a page can change for each: a custom property, or a `::part`. */
  readonly sources: readonly [front: string, back: string];
  /** The lowest contrast ratio that WCAG 2.2 accepts here. */
  readonly minimum: number;
}

/** The success criteria of WCAG 2.2: contrast of text, and of what is no text. */
const CRITERIA = { text: '1.4.3', edge: '1.4.11' } as const;

/**
 * What to tell the person who builds the site: one message for any two colours that are too close to each other, whatever
 * has them.
 *
 * @param scheme the colour scheme in which that is so, where it is not the one on the screen
 * @returns messages by the two colours
 */
export function contrastReport(pairs: readonly ColourPair[], scheme?: 'light' | 'dark'): Map<string, string> {
  const failing = new Map<string, ColourPair[]>();
  for (const pair of pairs) {
    if (contrast(...pair.colours) >= pair.minimum) continue;
    const key = keyOf(pair);
    failing.set(key, [...(failing.get(key) ?? []), pair]);
  }
  return new Map([...failing].map(([key, alike]) => [key, messageFor(alike, scheme)]));
}

/** The two colours, in either order. */
function keyOf({ colours }: ColourPair): string {
  return colours.map(hex).sort().join();
}

/** @param pairs all of the same two colours */
function messageFor(pairs: readonly ColourPair[], scheme: 'light' | 'dark' | undefined): string {
  const [front, back] = pairs[0]?.colours ?? [];
  if (!front || !back) return '';
  const demands = (['text', 'edge'] as const).flatMap((kind) => demandFor(kind, pairs));
  const sources = unique(pairs.flatMap((pair) => pair.sources));
  const where = scheme ? `, in a ${scheme} colour scheme` : '';
  return (
    `${hex(front)} on ${hex(back)} has a contrast of ${roundDown(contrast(front, back))}:1${where}; ` +
    `needed: ${demands.join(', ')}. Change ${sources.join(' or ')}.`
  );
}

/** The ratio that this kind needs, and where; empty where no pair is of this kind. */
function demandFor(kind: ColourPair['kind'], pairs: readonly ColourPair[]): string[] {
  const pairsOfKind = pairs.filter((pair) => pair.kind === kind);
  if (pairsOfKind.length === 0) return [];
  const minimum = Math.max(...pairsOfKind.map((pair) => pair.minimum));
  const labels = unique(pairsOfKind.map(({ label }) => label)).join(', ');
  return [`${minimum}:1 for the ${kind} of ${labels} (WCAG 2.2, ${CRITERIA[kind]})`];
}

/** To two decimals, and never up: what fails must not look as if it passed. */
function roundDown(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
