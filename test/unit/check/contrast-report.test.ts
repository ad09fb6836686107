import { expect, it } from 'vitest';
import type { Colour } from '../../../src/check/colours/contrast.ts';
import { type ColourPair, contrastReport } from '../../../src/check/colours/contrast-report.ts';

const white: Colour = [1, 1, 1, 1];
const orange: Colour = [1, 140 / 255, 0, 1];
const grey: Colour = [0x77 / 255, 0x77 / 255, 0x77 / 255, 1];

const text = (label: string, colours: ColourPair['colours'], sources: ColourPair['sources']): ColourPair => ({
  label,
  kind: 'text',
  colours,
  sources,
  minimum: 4.5,
});
const button = text('accept', [white, orange], ['--akkoord-on-accent', '--akkoord-accent']);
const link = text('link', [orange, white], ['--akkoord-accent', '--akkoord-background']);
const edge: ColourPair = { ...button, colours: [orange, white], sources: link.sources, kind: 'edge', minimum: 3 };

it('says nothing of what passes', () => {
  const passing = { ...button, colours: [white, [0.1, 0.2, 0.4, 1]] } as const;
  expect([...contrastReport([]), ...contrastReport([passing])]).toEqual([]);
});

it('names the colours, the ratio, what is needed and why, and what to change', () => {
  expect([...contrastReport([button]).values()]).toEqual([
    '#ffffff on #ff8c00 has a contrast of 2.33:1; needed: 4.5:1 for the text of accept (WCAG 2.2, 1.4.3). ' +
      'Change --akkoord-on-accent or --akkoord-accent.',
  ]);
});

it('says it once of the same two colours, whatever wears them and which way round', () => {
  const reject = { ...button, label: 'reject' };
  expect([...contrastReport([button, reject, link, edge]).values()]).toEqual([
    '#ffffff on #ff8c00 has a contrast of 2.33:1; needed: 4.5:1 for the text of accept, reject, link (WCAG 2.2, 1.4.3), ' +
      '3:1 for the edge of accept (WCAG 2.2, 1.4.11). ' +
      'Change --akkoord-on-accent or --akkoord-accent or --akkoord-background.',
  ]);
});

it('has a message for each two colours', () => {
  expect(contrastReport([button, text('text', [grey, white], ['--akkoord-muted', '--akkoord-background'])]).size).toBe(
    2,
  );
});

it('asks less of an edge than of text', () => {
  const greyOnWhite: ColourPair['colours'] = [grey, white];
  expect(contrastReport([{ ...edge, colours: greyOnWhite }]).size).toBe(0);
  expect(contrastReport([{ ...button, colours: greyOnWhite }]).size).toBe(1);
});

it('does not round up to what is needed', () => {
  expect([...contrastReport([{ ...button, colours: [grey, white], minimum: 4.479 }]).values()].join()).toContain(
    '4.47:1',
  );
});

it('says in which colour scheme, where it is not the one on the screen', () => {
  expect([...contrastReport([button], 'dark').values()].join()).toContain('2.33:1, in a dark colour scheme; needed');
});
