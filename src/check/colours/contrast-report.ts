import { type Colour, contrast, hex } from './contrast.ts';

/** Two colours that are next to each other on the screen. */
export interface ColourPair {
  /** The part that has the first colour, such as `accept` for the accept button. */
  readonly label: string;
  /** `text`: a text and its background; `edge`: the edge of a control and what is beside it. */
  readonly kind: 'text' | 'edge';
  /** Both opaque: transparent colours are already mixed with what is behind them. */
  readonly colours: readonly [front: Colour, back: Colour];
  /** What a page can change for each: a custom property, or a `::part`. */
  readonly sources: readonly [front: string, back: string];
  /** The lowest contrast ratio that WCAG 2.2 accepts here. */
  readonly minimum: number;
}

/** The success criteria of WCAG 2.2 for contrast of text and of other things. */
const CRITERIA = { text: '1.4.3', edge: '1.4.11' } as const;

/**
 * Writes the messages for the developer of a site: one for each pair of colours with too little contrast, even if many
 * elements have that pair.
 *
 * @param scheme the colour scheme of these colours, where it is not the one on the screen
 * @returns each message by a key for its pair of colours, so that none need be said twice
 */
export function contrastReport(pairs: readonly ColourPair[], scheme?: 'light' | 'dark'): Map<string, string> {
  const failing = new Map<string, ColourPair[]>();
  for (const pair of pairs) {
    if (contrast(...pair.colours) >= pair.minimum) continue;
    const key = keyOf(pair);
    failing.set(key, [...(failing.get(key) ?? []), pair]);
  }
  return new Map([...failing].map(([key, samePairs]) => [key, messageFor(samePairs, scheme)]));
}

/** A key for two colours that does not depend on their order. */
function keyOf({ colours }: ColourPair): string {
  return colours.map(hex).sort().join();
}

/** @param pairs pairs of the same two colours */
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

/** Describes the ratio that pairs of this kind need; empty where there is no such pair. */
function demandFor(kind: ColourPair['kind'], pairs: readonly ColourPair[]): string[] {
  const pairsOfKind = pairs.filter((pair) => pair.kind === kind);
  if (pairsOfKind.length === 0) return [];
  const minimum = Math.max(...pairsOfKind.map((pair) => pair.minimum));
  const labels = unique(pairsOfKind.map(({ label }) => label)).join(', ');
  return [`${minimum}:1 for the ${kind} of ${labels} (WCAG 2.2, ${CRITERIA[kind]})`];
}

/** Rounds down to two decimals, so that a ratio that fails does not look as if it passed. */
function roundDown(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
