import { type Colour, contrast, hex } from './contrast.ts';

/** Two colours that stand against each other. */
export interface Pair {
  /** What wears the first one, such as `accept`. */
  readonly on: string;
  /** What is to be told apart: text from what is behind it, or a control's edge or the focus from what is beside it. */
  readonly kind: 'text' | 'edge';
  /** Both opaque, as seen. */
  readonly colours: readonly [Colour, Colour];
  /** What to change for each: a custom property, or a `::part`. */
  readonly names: readonly [string, string];
  /** The ratio that WCAG 2.2 asks for. */
  readonly needed: number;
}

const criteria = { text: '1.4.3', edge: '1.4.11' };

/** Which two colours these are, in either order. */
const keyOf = ({ colours }: Pair) => colours.map(hex).sort().join();

const isTooLow = ({ colours, needed }: Pair) => contrast(...colours) < needed;

/** Rounded down, so that what fails does not look as if it passed. */
const round = (ratio: number) => Math.floor(ratio * 100) / 100;

const unique = (words: readonly string[]) => [...new Set(words)];

/**
 * What to tell the person who builds the site: one message for any two colours that are too close to each other, whatever
 * wears them.
 *
 * @param scheme - in which colour scheme that is so, where it is not the one on the screen
 * @returns messages by the two colours
 */
export function contrastReport(pairs: readonly Pair[], scheme = ''): Map<string, string> {
  const failing = pairs.filter(isTooLow);
  return new Map(failing.map((pair) => [keyOf(pair), message(failing.filter((one) => keyOf(one) === keyOf(pair)))]));

  function message(alike: readonly Pair[]): string {
    const [one, other] = alike.flatMap(({ colours }) => colours);
    if (!one || !other) return '';
    const demands = (['text', 'edge'] as const).flatMap((kind) => {
      const some = alike.filter((pair) => pair.kind === kind);
      const needed = Math.max(...some.map((pair) => pair.needed));
      const wearers = unique(some.map(({ on }) => on)).join(', ');
      return some.length > 0 ? `${needed}:1 for the ${kind} of ${wearers} (WCAG 2.2, ${criteria[kind]})` : [];
    });
    const names = unique(alike.flatMap((pair) => pair.names));
    const where = scheme && `, in a ${scheme} colour scheme`;
    return `${hex(one)} on ${hex(other)} has a contrast of ${round(contrast(one, other))}:1${where}; needed: ${demands.join(', ')}. Change ${names.join(' or ')}.`;
  }
}
