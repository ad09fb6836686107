import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Box } from './visitor.ts';

/** What a visitor sees in a part of the window, one pixel for each CSS pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, row by row. */
  readonly data: Buffer;
}

/** Where two pictures differ. */
export interface Difference {
  readonly pixels: number;
  /** The smallest box with all of them in it. */
  readonly box: Box;
}

/** The part of a screenshot in which a box lies, with its edges where those fall between two pixels. */
export function readPicture(file: string, box: Box): Picture {
  const whole = PNG.sync.read(readFileSync(file));
  const left = Math.max(0, Math.floor(box.x));
  const top = Math.max(0, Math.floor(box.y));
  const right = Math.min(whole.width, Math.ceil(box.x + box.width));
  const bottom = Math.min(whole.height, Math.ceil(box.y + box.height));
  if (right <= left || bottom <= top) throw new Error(`${file} has nothing at ${JSON.stringify(box)}`);
  const part = new PNG({ width: right - left, height: bottom - top });
  PNG.bitblt(whole, part, left, top, part.width, part.height, 0, 0);
  return { width: part.width, height: part.height, data: part.data };
}

export function writePicture(file: string, { width, height, data }: Picture): void {
  const png = new PNG({ width, height });
  data.copy(png.data);
  writeFileSync(file, PNG.sync.write(png));
}

/** The places of all pixels that are not the same in both, to the last bit. Pictures of two sizes have none in common. */
function* differing(one: Picture, other: Picture): Generator<number> {
  const isSameSize = one.width === other.width && one.height === other.height;
  for (let at = 0; at < one.data.length; at += 4)
    if (!isSameSize || one.data.readUInt32BE(at) !== other.data.readUInt32BE(at)) yield at / 4;
}

/** Undefined: no pixel differs. */
export function differenceOf(one: Picture, other: Picture): Difference | undefined {
  if (one.width === other.width && one.data.equals(other.data)) return undefined;
  const places = [...differing(one, other)];
  const [first] = places;
  if (first === undefined) return undefined;
  const xs = places.map((at) => at % one.width).sort((a, b) => a - b);
  const row = (at: number | undefined) => Math.floor((at ?? 0) / one.width);
  const [x = 0] = xs;
  const y = row(first);
  return {
    pixels: places.length,
    box: { x, y, width: (xs.at(-1) ?? x) - x + 1, height: row(places.at(-1)) - y + 1 },
  };
}

/** The first picture, pale, with each pixel in red that is another in the second. */
export function pictureOfDifference(one: Picture, other: Picture): Picture {
  const data = Buffer.from(one.data.map((value, at) => (at % 4 === 3 ? value : 255 - (255 - value) / 4)));
  for (const at of differing(one, other)) data.writeUInt32BE(0xff0000ff, at * 4);
  return { ...one, data };
}

/** Whether a picture is painted in that many colours: one or two are no interface. */
export function hasColours({ data }: Picture, count: number): boolean {
  const colours = new Set<number>();
  for (let at = 0; at < data.length && colours.size < count; at += 4) colours.add(data.readUInt32BE(at));
  return colours.size >= count;
}
