import { axe } from '../../support/fixtures.ts';
import type { Visitor } from '../../support/visitor.ts';

/** Something on the screen, and how far its colour is from what is beside or behind it. */
export type Ratio = readonly [what: string, ratio: number];

/**
 * The slotted texts of a layer (of which axe does not know what is behind them), the edges of its buttons and switches, its
 * switches' thumbs, and the focus ring of what has the focus. Colours are read from what a canvas paints with them, sums are
 * written out: nothing of the library's own check is in here.
 */
export function ratios(visitor: Visitor, layer: string): Promise<readonly Ratio[]> {
  return visitor.run((name): Ratio[] => {
    const host = document.querySelector(name);
    const root = host?.shadowRoot;
    if (!host || !root) return [];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string) => {
      if (!canvas) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a] = canvas.getImageData(0, 0, 1, 1).data;
      if (a !== 255) throw new Error(`${colour} lets something through`);
      const linear = (value: number) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05;
    };
    const ratio = (first: string, second: string) => {
      const [a, b] = [luminance(first), luminance(second)];
      return a > b ? a / b : b / a;
    };
    const clear = (colour: string) => /^(transparent|rgba\(.*, 0\))$/.test(colour);
    const panel = getComputedStyle(root.querySelector('[part="banner"], dialog') ?? host).backgroundColor;
    const found: Ratio[] = [];
    for (const node of [...host.children, ...root.querySelectorAll('button, input')]) {
      const style = getComputedStyle(node);
      const part = node.getAttribute('part') ?? '';
      if (node.slot || node.parentElement === host)
        found.push([`text ${part}`, ratio(style.color, clear(style.backgroundColor) ? panel : style.backgroundColor)]);
      if (node.matches('button') && !(clear(style.borderTopColor) && clear(style.backgroundColor)))
        found.push([part, ratio(clear(style.borderTopColor) ? style.backgroundColor : style.borderTopColor, panel)]);
      if (node.matches('input:enabled') && style.appearance === 'none') {
        const on = node.matches(':checked');
        const inside = clear(style.backgroundColor) ? panel : style.backgroundColor;
        found.push([`switch ${on}`, ratio(on ? inside : style.borderTopColor, panel)]);
        found.push([`thumb ${on}`, ratio(getComputedStyle(node, '::before').borderTopColor, inside)]);
      }
    }
    const focused = root.activeElement ?? document.activeElement;
    if (focused?.matches('button:focus-visible'))
      found.push(['focus ring', ratio(getComputedStyle(focused).outlineColor, panel)]);
    return found;
  }, layer);
}

/** What axe says of a layer's texts by one of its rules on contrast. */
export async function texts(visitor: Visitor, layer: string, rule: string) {
  if (!(await visitor.run(() => 'axe' in window))) await axe(visitor, layer);
  return visitor.run(
    async (layer, rule) => {
      type Results = Record<
        'passes' | 'violations' | 'incomplete',
        { nodes: { html: string; failureSummary?: string }[] }[]
      >;
      const { axe } = window as unknown as { axe: { run(context: string, options: object): Promise<Results> } };
      const { passes, violations, incomplete } = await axe.run(layer, { runOnly: { type: 'rule', values: [rule] } });
      const said = (results: Results['passes']) =>
        results.flatMap(({ nodes }) => nodes.map((node) => `${node.html} ${node.failureSummary}`));
      return { passes: said(passes).length, violations: said(violations), incomplete: said(incomplete) };
    },
    layer,
    rule,
  );
}
