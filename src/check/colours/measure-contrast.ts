import { document } from '../../host/native-document.ts';
import { contrast, over } from './contrast.ts';
import type { ColourPair } from './contrast-report.ts';
import { createLayerColours, type LayerColours } from './layer-colours.ts';
import { hasText, isNative, oneOfEachKind, partOf } from './layer-nodes.ts';

/** Contrast ratios that WCAG 2.2 asks for: of text (1.4.3), of large text, and of the edges of controls (1.4.11). */
const MIN_TEXT = 4.5;
const MIN_LARGE_TEXT = 3;
const MIN_EDGE = 3;

/** A text of at least this size is large (WCAG 2.2, “large scale”), CSS px. */
const LARGE_TEXT_PX = 24;
const LARGE_BOLD_TEXT_PX = 18.66;
const BOLD_WEIGHT = 700;

/**
 * Texts that are not on the screen yet, by their custom properties: on hovered buttons, in the preferences and in
 * placeholders. `restingBack` is the background of the same text where it is on the screen already.
 */
const HIDDEN_TEXTS = [
  { label: 'buttons under the pointer', front: 'on-accent', back: 'hover', restingBack: 'accent' },
  { label: 'titles in the preferences', front: 'color', back: 'surface', restingBack: 'background' },
  { label: 'texts in the preferences and placeholders', front: 'muted', back: 'surface', restingBack: 'background' },
  { label: 'links in the preferences and placeholders', front: 'accent', back: 'surface', restingBack: 'background' },
] as const;

/**
 * Measures one layer as the browser shows it: each text and each control against its background.
 *
 * @param host the layer's host element
 */
export function measureContrast(host: Element): ColourPair[] {
  const root = host.shadowRoot;
  if (!root) return [];
  const elements = oneOfEachKind([...host.children, ...root.querySelectorAll('*')]);
  const controls = elements.filter((element) => element.matches('button, input:enabled') && !isNative(element));
  const probe = document.createElement('span');
  probe.style.display = 'none';
  root.append(probe);
  try {
    const layer = createLayerColours(host, probe);
    return [
      ...elements.filter(hasText).flatMap((element) => measureText(layer, element)),
      ...controls.flatMap((control) => measureEdge(layer, control)),
      ...controls.slice(0, 1).flatMap((control) => measureFocus(layer, control, host)),
      ...measureHiddenTexts(layer),
      pairOfTokens(layer, 'switches', 'control', 'background', 'edge'),
    ];
  } finally {
    probe.remove();
  }
}

function measureText(layer: LayerColours, element: Element): ColourPair[] {
  const ground = layer.groundOf(element);
  if (!ground) return [];
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const colour = layer.resolve(color);
  let tokens = ['color', 'muted'];
  if (element.matches('button')) tokens = ['on-accent', 'accent', 'color'];
  if (element.matches('a, summary')) tokens = ['accent'];
  const largeFrom = Number(fontWeight) >= BOLD_WEIGHT ? LARGE_BOLD_TEXT_PX : LARGE_TEXT_PX;
  return [
    {
      label: element.matches('a') ? 'link' : partOf(element),
      kind: 'text',
      colours: [over(colour, ground.colour), ground.colour],
      sources: [layer.sourceOf(colour, tokens, element), ground.source],
      minimum: Number.parseFloat(fontSize) >= largeFrom ? MIN_LARGE_TEXT : MIN_TEXT,
    },
  ];
}

/**
 * A control with a border is seen by its border or its filling, whichever is clearer; any other control by its text.
 */
function measureEdge(layer: LayerColours, control: Element): ColourPair[] {
  const ground = layer.groundAround(control);
  const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(control);
  const border = layer.resolve(borderTopColor);
  if (!ground || borderTopStyle === 'none' || border[3] === 0) return [];
  const pairs = [border, layer.resolve(backgroundColor)].map(
    (colour): ColourPair => ({
      label: partOf(control),
      kind: 'edge',
      colours: [over(colour, ground.colour), ground.colour],
      sources: [layer.sourceOf(colour, ['accent', 'control'], control), ground.source],
      minimum: MIN_EDGE,
    }),
  );
  return pairs.sort((a, b) => contrast(...b.colours) - contrast(...a.colours)).slice(0, 1);
}

/** The focus ring around a control. */
function measureFocus(layer: LayerColours, control: Element, host: Element): ColourPair[] {
  const ground = layer.groundAround(control);
  if (!ground) return [];
  const hasOwnColour = getComputedStyle(host).getPropertyValue('--akkoord-focus') !== '';
  return [
    {
      label: 'focus ring',
      kind: 'edge',
      colours: [over(layer.token('focus'), ground.colour), ground.colour],
      sources: [hasOwnColour ? '--akkoord-focus' : '--akkoord-accent', ground.source],
      minimum: MIN_EDGE,
    },
  ];
}

function measureHiddenTexts(layer: LayerColours): ColourPair[] {
  return HIDDEN_TEXTS.flatMap(({ label, front, back, restingBack }) => {
    const resting = pairOfTokens(layer, label, front, restingBack, 'text');
    // That text has been reported already, against its background on the screen.
    if (contrast(...resting.colours) < MIN_TEXT) return [];
    return [pairOfTokens(layer, label, front, back, 'text')];
  });
}

/** The pair of two custom properties, whichever elements use them. */
function pairOfTokens(
  layer: LayerColours,
  label: string,
  front: string,
  back: string,
  kind: ColourPair['kind'],
): ColourPair {
  const ground = over(layer.token(back), layer.token('background'));
  return {
    label,
    kind,
    colours: [over(layer.token(front), ground), ground],
    sources: [`--akkoord-${front}`, `--akkoord-${back}`],
    minimum: kind === 'text' ? MIN_TEXT : MIN_EDGE,
  };
}
