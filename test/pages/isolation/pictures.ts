import { expect, test } from '../../support/fixtures.ts';
import {
  differenceOf,
  hasColours,
  type Picture,
  pictureOfDifference,
  readPicture,
  writePicture,
} from '../../support/picture.ts';
import type { Box, Visitor } from '../../support/visitor.ts';

/** Everything of ours has been painted as it stays: no animation of ours runs, and two frames have passed. */
export async function painted(visitor: Visitor): Promise<void> {
  await visitor.run(async () => {
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('akkoord-'));
    await Promise.all(ours.flatMap((host) => host.shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished));
    for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(done));
  });
}

async function shoot(visitor: Visitor, name: string): Promise<string> {
  await painted(visitor);
  const file = test.info().outputPath(`${name}.png`);
  await visitor.screenshot(file);
  return file;
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

/** No pixel differs. Where one does, a picture of it is kept beside the others. */
export function expectSame(what: string, wanted: Picture | undefined, found: Picture): void {
  if (!wanted) throw new Error(`There is no picture of the ${what} to hold it against`);
  const difference = differenceOf(wanted, found);
  if (difference) writePicture(test.info().outputPath(`${what} differs.png`), pictureOfDifference(wanted, found));
  const sizes = `${wanted.width} × ${wanted.height} and ${found.width} × ${found.height}`;
  expect.soft(difference, `the ${what} differs; ${sizes}`).toBe(undefined);
}
