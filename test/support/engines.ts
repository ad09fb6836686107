import type { Engine } from './visitor.ts';

/**
 * What differs between engines is tested in all three. Permutations of data that do not (languages, looks, kinds of
 * input) run in Chromium, with a named sample in the others; `playwright.config.ts` reads the tags.
 */

interface Details {
  readonly tag?: string;
}

/** Details of a test that runs in Chromium alone: `test('…', onlyInChromium, async …)`. */
export const onlyInChromium: Details = { tag: '@chromium' };

/** Details of one of many tests with different data: Firefox and WebKit run those that are the sample. */
export function sampled(isSample: boolean): Details {
  return isSample ? {} : onlyInChromium;
}

/** The inputs that one test goes through: all of them in Chromium, those of the sample in Firefox and WebKit. */
export function inputsIn<Input>(
  engine: Engine,
  inputs: readonly Input[],
  isSample: (input: Input) => boolean,
): readonly Input[] {
  return engine === 'chromium' ? inputs : inputs.filter(isSample);
}

/** Details of a test of forced colours, a mode that WebKitGTK does not have, or of print. */
export const notInWebKit: Details = { tag: '@not-webkit' };
