import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Colour, contrast, hex, over, parseColour } from '../../../src/check/colours/contrast.ts';

const white = parseColour('rgb(255, 255, 255)');
const black = parseColour('rgb(0, 0, 0)');

describe('reading what browsers compute', () => {
  it.each<[string, Colour]>([
    ['rgb(255, 128, 0)', [1, 128 / 255, 0, 1]],
    ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
    ['rgb(255 128 0 / 0.5)', [1, 128 / 255, 0, 0.5]],
    ['color(srgb 1 0.5 0)', [1, 0.5, 0, 1]],
    ['color(srgb 0.1 0.2 0.3 / 0.25)', [0.1, 0.2, 0.3, 0.25]],
    ['color(srgb 1.25 -0.2 1e-3)', [1, 0, 0.001, 1]],
    ['color(srgb none 0.5 1 / none)', [0, 0.5, 1, 0]],
  ])('%s', (text, colour) => {
    expect(parseColour(text)).toEqual(colour);
  });
});

describe('contrast', () => {
  it.each([
    ['black on white', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
    ['white on white', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)', 1],
    ['#767676, the lightest grey that passes', 'rgb(118, 118, 118)', 'rgb(255, 255, 255)', 4.54],
    ['#777777, which does not', 'rgb(119, 119, 119)', 'rgb(255, 255, 255)', 4.48],
    ['#949494, the lightest edge that passes', 'rgb(148, 148, 148)', 'rgb(255, 255, 255)', 3.03],
    ['red on white', 'rgb(255, 0, 0)', 'rgb(255, 255, 255)', 4],
    ['blue on white', 'rgb(0, 0, 255)', 'rgb(255, 255, 255)', 8.59],
    ['yellow on white', 'rgb(255, 255, 0)', 'rgb(255, 255, 255)', 1.07],
    ['blue on yellow', 'rgb(0, 0, 255)', 'color(srgb 1 1 0)', 8],
  ])('%s', (_, first, second, ratio) => {
    expect(contrast(parseColour(first), parseColour(second))).toBeCloseTo(ratio, 2);
  });

  it('is the same both ways, from 1 to 21', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const colour = fc.tuple(part, part, part, fc.constant(1));
    fc.assert(
      fc.property(colour, colour, (first, second) => {
        const ratio = contrast(first, second);
        expect(ratio).toBe(contrast(second, first));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });
});

it('sees through what is half there', () => {
  expect(over([0, 0, 0, 0.5], white)).toEqual([0.5, 0.5, 0.5, 1]);
  expect(over([1, 0, 0, 1], white)).toEqual([1, 0, 0, 1]);
  expect(over([1, 0, 0, 0], black)).toEqual(black);
});

it('writes colours as people do', () => {
  expect([white, black, parseColour('rgb(29, 71, 134)')].map(hex)).toEqual(['#ffffff', '#000000', '#1d4786']);
});
