import { readFileSync } from 'node:fs';
import { expect, test } from '../../support/fixtures.ts';
import {
  differenceOf,
  hasColours,
  type Picture,
  pictureOfDifference,
  readPicture,
  writePicture,
} from '../../support/picture.ts';
import { fontsReady } from '../../support/test-font.ts';
import type { Box, Visitor } from '../../support/visitor.ts';

/** Everything of ours has been painted as it stays: no animation of ours runs, and two frames have passed. */
export async function painted(visitor: Visitor): Promise<void> {
  await visitor.run(async () => {
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('akkoord-'));
    await Promise.all(ours.flatMap((host) => host.shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished));
    for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(done));
  });
}

/** How long a page may take until two photographs of it are the same, ms. */
const STILL_TIMEOUT_MS = 10_000;

/** Photographs the window until two photographs in a row are the same: before that the page is not painted yet. */
async function shoot(visitor: Visitor, name: string): Promise<string> {
  await fontsReady(visitor);
  await painted(visitor);
  const file = test.info().outputPath(`${name}.png`);
  let before: Buffer | undefined;
  for (const deadline = Date.now() + STILL_TIMEOUT_MS; ; ) {
    await visitor.screenshot(file);
    const now = readFileSync(file);
    if (before?.equals(now)) return file;
    if (Date.now() > deadline) throw new Error(`The page does not come to rest: ${name}`);
    before = now;
  }
}

/** What is to be seen in a box of the window now. */
export async function pictureAt(visitor: Visitor, name: string, box: Box): Promise<Picture> {
  return readPicture(await shoot(visitor, name), box);
}

/** What is to be seen where elements are: their names and selectors. */
export async function picturesOf(
  visitor: Visitor,
  name: string,
  shown: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, Picture>> {
  const file = await shoot(visitor, `${Object.keys(shown).join(' and ')}, ${name}`);
  const pictures = new Map<string, Picture>();
  for (const [what, selector] of Object.entries(shown)) {
    const box = await visitor.box(selector);
    if (!box) throw new Error(`There is no ${selector}`);
    const picture = readPicture(file, box);
    expect(hasColours(picture, 9), `colours of ${what}, ${name}`).toBe(true);
    pictures.set(what, picture);
  }
  return pictures;
}

/** A person sees no difference. Where there is one, a picture of it is kept beside the others. */
export function expectSame(what: string, wanted: Picture | undefined, found: Picture): void {
  if (!wanted) throw new Error(`There is no picture of the ${what} to hold it against`);
  const difference = differenceOf(wanted, found);
  if (difference) writePicture(test.info().outputPath(`${what} differs.png`), pictureOfDifference(wanted, found));
  const sizes = `${wanted.width} × ${wanted.height} and ${found.width} × ${found.height}`;
  expect.soft(difference, `the ${what} differs; ${sizes}`).toBe(undefined);
}
