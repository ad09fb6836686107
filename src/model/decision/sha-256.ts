/** Fractional parts of the square or cube roots of the first primes, 32 bits (FIPS 180-4 §4.2.2, §5.3.3). */
function roots(power: number, count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) {
    let isPrime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false;
    if (isPrime) found.push(((n ** power % 1) * 2 ** 32) | 0);
  }
  return found;
}

/**
 * SHA-256 of a text in UTF-8, base64url without padding (FIPS 180-4). A receipt must be complete within a click:
 * `crypto.subtle` answers later, and on https only.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  // the text, a one, zeros, and the length in bits, of which 32 are enough here
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) * 64);
  padded.set(bytes);
  padded[bytes.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length << 3);

  const constants = roots(1 / 3, 64);
  let hash = roots(1 / 2, 8);
  for (let block = 0; block < padded.length; block += 64) {
    const schedule = Array.from({ length: 16 }, (_, n) => view.getUint32(block + n * 4));
    const at = (n: number) => schedule[n] ?? 0;
    // single names: taking an array apart in each round would be felt in the click
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let n = 0; n < 64; n++) {
      if (n > 15) {
        const early = at(n - 15);
        const late = at(n - 2);
        const one = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
        const other = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
        schedule.push((at(n - 16) + one + at(n - 7) + other) | 0);
      }
      const chosen = (e & f) ^ (~e & g);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + chosen + (constants[n] ?? 0) + at(n)) | 0;
      const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    const state = [a, b, c, d, e, f, g, h];
    hash = hash.map((word, n) => (word + (state[n] ?? 0)) | 0);
  }
  const octets = hash.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
  return btoa(String.fromCharCode(...octets))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace('=', '');
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
