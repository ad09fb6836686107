/** Size of a block, bytes (FIPS 180-4 §1). */
const BLOCK_BYTES = 64;

/** Rounds per block (FIPS 180-4 §6.2.2). */
const ROUNDS = 64;

/**
 * SHA-256 of a text in UTF-8, as base64url without padding (FIPS 180-4, RFC 4648 §5). Synchronous, because a receipt
 * must be complete within the visitor's click; `crypto.subtle` answers later, and only on https.
 */
export function sha256(text: string): string {
  const message = pad(new TextEncoder().encode(text));
  const constants = fractionalRoots(1 / 3, ROUNDS);
  let hash = fractionalRoots(1 / 2, 8);
  for (let start = 0; start < message.byteLength; start += BLOCK_BYTES) {
    hash = compress(hash, scheduleOf(message, start), constants);
  }
  const bytes = hash.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');
}

/** The message, a bit 1, zeros, and its length in bits at the end of the last block (§5.1.1). */
function pad(bytes: Uint8Array): DataView {
  const lengthBytes = 8;
  const blocks = Math.floor((bytes.length + lengthBytes) / BLOCK_BYTES) + 1;
  const padded = new Uint8Array(blocks * BLOCK_BYTES);
  padded.set(bytes);
  padded[bytes.length] = 0b1000_0000;
  const view = new DataView(padded.buffer);
  // The upper 32 bits of the length stay zero: only a message of 512 MB or more needs them.
  view.setUint32(padded.length - 4, bytes.length * 8);
  return view;
}

/** The 64 words that a block is expanded to (§6.2.2, step 1). */
function scheduleOf(message: DataView, start: number): readonly number[] {
  const words: number[] = [];
  const wordAt = (n: number) => words[n] ?? 0;
  for (let n = 0; n < ROUNDS; n++) {
    if (n < 16) words.push(message.getUint32(start + n * 4));
    else {
      const [w15, w2] = [wordAt(n - 15), wordAt(n - 2)];
      const sigma0 = rotateRight(w15, 7) ^ rotateRight(w15, 18) ^ (w15 >>> 3);
      const sigma1 = rotateRight(w2, 17) ^ rotateRight(w2, 19) ^ (w2 >>> 10);
      words.push((wordAt(n - 16) + sigma0 + wordAt(n - 7) + sigma1) | 0);
    }
  }
  return words;
}

/** The hash after one more block; the names are those of §6.2.2, steps 2 to 4. */
function compress(hash: readonly number[], schedule: readonly number[], constants: readonly number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let n = 0; n < ROUNDS; n++) {
    const sum1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + sum1 + choice + (constants[n] ?? 0) + (schedule[n] ?? 0)) | 0;
    const sum0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const t2 = (sum0 + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const workingVariables = [a, b, c, d, e, f, g, h];
  return hash.map((word, n) => (word + (workingVariables[n] ?? 0)) | 0);
}

/** The first 32 bits of the fractional parts of the roots of the first primes (§4.2.2 and §5.3.3). */
function fractionalRoots(power: number, count: number): number[] {
  const roots: number[] = [];
  for (let candidate = 2; roots.length < count; candidate++) {
    if (isPrime(candidate)) roots.push(((candidate ** power % 1) * 2 ** 32) | 0);
  }
  return roots;
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) return false;
  return true;
}

function rotateRight(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
