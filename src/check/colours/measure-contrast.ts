import { type Colour, contrast, hex, over, parseColour } from './contrast.ts';
import type { Pair } from './contrast-report.ts';
import { hasText, isNative, oneOfEach, partOf } from './layer-nodes.ts';

/** What lies behind something: its colour as seen, and what gives it. */
interface Ground {
  readonly colour: Colour;
  readonly name: string;
}

/** What is not on the screen yet: hovered buttons, and what the second layer and placeholders add to the first. */
const later = [
  // wearer, its colour, behind it, and behind it at rest: where that fails, this has been said
  ['buttons under the pointer', 'on-accent', 'hover', 'accent'],
  ['titles in the preferences', 'color', 'surface', 'background'],
  ['texts in the preferences and placeholders', 'muted', 'surface', 'background'],
  ['links in the preferences and placeholders', 'accent', 'surface', 'background'],
] as const;

/** Text that is this large may have less contrast (WCAG 2.2, “large scale”): px, and px of bold text. */
const LARGE = 24;
const LARGE_BOLD = 18.66;

/** Looks at one layer as the browser shows it: each text and each control against what stands behind it. */
export function measureContrast(host: Element): Pair[] {
  const root = host.shadowRoot;
  if (!root) return [];
  const probe = document.createElement('span');
  probe.style.display = 'none';
  root.append(probe);
  try {
    return pairsIn(host, root, probe);
  } finally {
    probe.replaceWith();
  }
}

function pairsIn(host: Element, root: ShadowRoot, probe: HTMLElement): Pair[] {
  const known = new Map<string, Colour>();

  /** Any CSS colour, as sRGB: the browser itself does the sum. */
  function resolve(colour: string): Colour {
    let found = known.get(colour);
    if (!found) {
      probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
      found = parseColour(getComputedStyle(probe).color);
      known.set(colour, found);
    }
    return found;
  }

  const token = (name: string) => resolve(`var(--ak-${name})`);

  /** The custom property that gives this colour, or else where a page could have set it. */
  function nameOf(colour: Colour, candidates: readonly string[], node: Element): string {
    const found = candidates.find((name) => hex(token(name)) === hex(colour));
    return found ? `--akkoord-${found}` : `::part(${partOf(node)})`;
  }

  /** Nothing: there is a picture, of which nobody can tell. */
  function behind(node: Element | null): Ground | undefined {
    if (!node) return { colour: resolve('Canvas'), name: 'what the page has behind it' };
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage !== 'none') return undefined;
    const own = resolve(backgroundColor);
    if (own[3] === 0) return behind(parentOf(node));
    const name = nameOf(
      own,
      node.matches('button, input') ? ['accent', 'hover', 'surface'] : ['background', 'surface'],
      node,
    );
    if (own[3] === 1) return { colour: own, name };
    const below = behind(parentOf(node));
    return below && { colour: over(own, below.colour), name };
  }

  /** In the flattened tree. */
  function parentOf(node: Element): Element | null {
    return node === host ? null : (node.assignedSlot ?? node.parentElement ?? host);
  }

  function textOf(node: Element): Pair[] {
    const ground = behind(node);
    if (!ground) return [];
    const { color, fontSize, fontWeight } = getComputedStyle(node);
    const own = resolve(color);
    let candidates = ['color', 'muted'];
    if (node.matches('button')) candidates = ['on-accent', 'accent', 'color'];
    if (node.matches('a, summary')) candidates = ['accent'];
    const large = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? LARGE_BOLD : LARGE);
    return [
      {
        on: node.matches('a') ? 'link' : partOf(node),
        kind: 'text',
        colours: [over(own, ground.colour), ground.colour],
        names: [nameOf(own, candidates, node), ground.name],
        needed: large ? 3 : 4.5,
      },
    ];
  }

  /** A control with a border is to be seen by that or by its filling; one without is known by its text alone. */
  function edgeOf(node: Element): Pair[] {
    const ground = behind(parentOf(node));
    const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(node);
    const [border, filling] = [resolve(borderTopColor), resolve(backgroundColor)];
    if (!ground || borderTopStyle === 'none' || border[3] === 0) return [];
    const edges = [border, filling].map((own): Pair => {
      const names = [nameOf(own, ['accent', 'control'], node), ground.name] as const;
      return { on: partOf(node), kind: 'edge', colours: [over(own, ground.colour), ground.colour], names, needed: 3 };
    });
    return edges.sort((one, other) => contrast(...other.colours) - contrast(...one.colours)).slice(0, 1);
  }

  function focusIn(node: Element): Pair[] {
    const ground = behind(parentOf(node));
    if (!ground) return [];
    const colour = over(token('focus'), ground.colour);
    const isSet = getComputedStyle(host).getPropertyValue('--akkoord-focus');
    const name = `--akkoord-${isSet ? 'focus' : 'accent'}`;
    return [
      { on: 'focus ring', kind: 'edge', colours: [colour, ground.colour], names: [name, ground.name], needed: 3 },
    ];
  }

  /** Of the custom properties alone. */
  function pairOf(on: string, own: string, ground: string, kind: Pair['kind'] = 'text'): Pair {
    const below = over(token(ground), token('background'));
    return {
      on,
      kind,
      colours: [over(token(own), below), below],
      names: [`--akkoord-${own}`, `--akkoord-${ground}`],
      needed: kind === 'text' ? 4.5 : 3,
    };
  }

  const nodes = oneOfEach([...host.children, ...root.querySelectorAll('*')]);
  const controls = nodes.filter((node) => node.matches('button, input:enabled') && !isNative(node));
  return [
    ...nodes.filter(hasText).flatMap(textOf),
    ...controls.flatMap(edgeOf),
    ...controls.slice(0, 1).flatMap(focusIn),
    ...later
      .filter(([on, own, , atRest]) => contrast(...pairOf(on, own, atRest).colours) >= 4.5)
      .map(([on, own, ground]) => pairOf(on, own, ground)),
    pairOf('switches', 'control', 'background', 'edge'),
  ];
}
