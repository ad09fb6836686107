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

/** How much a channel of 0 to 255 may differ before a person could see it. */
const CHANNEL_TOLERANCE = 24;
/** The share of pixels that may differ by more: where edges are smoothed in another way. */
const MAX_SHARE = 0.001;

function isClose(first: Picture, firstAt: number, second: Picture, secondAt: number): boolean {
  for (let channel = 0; channel < 4; channel += 1) {
    const difference = (first.data[firstAt * 4 + channel] ?? 0) - (second.data[secondAt * 4 + channel] ?? 0);
    if (Math.abs(difference) > CHANNEL_TOLERANCE) return false;
  }
  return true;
}

/** Whether `pixel` of the first picture is to be found in the second, at its place or beside it. */
function isNearby(first: Picture, pixel: number, second: Picture): boolean {
  const x = pixel % first.width;
  const y = Math.floor(pixel / first.width);
  for (let nearY = Math.max(0, y - 1); nearY <= Math.min(first.height - 1, y + 1); nearY += 1) {
    for (let nearX = Math.max(0, x - 1); nearX <= Math.min(first.width - 1, x + 1); nearX += 1) {
      if (isClose(first, pixel, second, nearY * first.width + nearX)) return true;
    }
  }
  return false;
}

/**
 * The pixels that a person could tell apart. An edge that lies one pixel beside its place counts as the same.
 * Pictures of two sizes have no pixel in common.
 */
function* differing(first: Picture, second: Picture): Generator<number> {
  const isSameSize = first.width === second.width && first.height === second.height;
  for (let pixel = 0; pixel < first.width * first.height; pixel += 1) {
    if (isSameSize) {
      if (first.data.readUInt32BE(pixel * 4) === second.data.readUInt32BE(pixel * 4)) continue;
      if (isClose(first, pixel, second, pixel)) continue;
      if (isNearby(first, pixel, second) && isNearby(second, pixel, first)) continue;
    }
    yield pixel;
  }
}

/** Where a person could tell the pictures apart; undefined: nowhere. */
export function differenceOf(first: Picture, second: Picture): Difference | undefined {
  const isSameSize = first.width === second.width && first.height === second.height;
  if (isSameSize && first.data.equals(second.data)) return undefined;
  const places = [...differing(first, second)];
  const [start] = places;
  if (start === undefined || (isSameSize && places.length <= first.width * first.height * MAX_SHARE)) return undefined;
  const xs = places.map((pixel) => pixel % first.width);
  const row = (pixel: number) => Math.floor(pixel / first.width);
  // a loop: a large picture has more pixels than a call may have arguments
  let [left, right] = [first.width, 0];
  for (const x of xs) [left, right] = [Math.min(left, x), Math.max(right, x)];
  const y = row(start);
  return {
    pixels: places.length,
    box: { x: left, y, width: right - left + 1, height: row(places.at(-1) ?? start) - y + 1 },
  };
}

/** The first picture, pale, with each pixel in red that differs in the second. */
export function pictureOfDifference(first: Picture, second: Picture): Picture {
  const data = Buffer.from(first.data.map((value, at) => (at % 4 === 3 ? value : 255 - (255 - value) / 4)));
  for (const pixel of differing(first, second)) data.writeUInt32BE(0xff0000ff, pixel * 4);
  return { ...first, data };
}

/** Whether a picture is painted in that many colours: one or two are no interface. */
export function hasColours({ data }: Picture, count: number): boolean {
  const colours = new Set<number>();
  for (let at = 0; at < data.length && colours.size < count; at += 4) colours.add(data.readUInt32BE(at));
  return colours.size >= count;
}
