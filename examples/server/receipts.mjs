import { parseReceipt } from 'akkoord/server';
import { Busy } from './store.mjs';

/** Largest size of a posted receipt, bytes; most have about 800. */
const mostBytes = 65_536;

/** How much of a longer body is read and discarded, bytes, so that its sender gets the answer; then the connection is closed. */
const mostDiscarded = 1_048_576;

const statuses = { stored: 201, known: 200, conflict: 409 };

/**
 * `POST /consent-receipts`: checks what the page posts, and answers 2xx only when it is on disk. It stores and logs nothing
 * about the sender: no address, no user agent.
 *
 * @param origins - the site's own
 * @returns the status, and headers if it needs any
 */
export async function takeReceipt(request, store, origins) {
  if (request.method !== 'POST') return { status: 405, headers: { Allow: 'POST' } };
  if (!isOwn(request.headers, origins)) return { status: 403 };
  if (!/^application\/json *(;|$)/i.test(request.headers['content-type'] ?? '')) return { status: 415 };
  const body = await readBody(request);
  if (!body) return { status: 413, headers: { Connection: 'close' } };
  const receipt = parseReceipt(textOf(body));
  if (!receipt) return { status: 400 };
  try {
    return { status: statuses[await store.add(receipt)] };
  } catch (error) {
    if (error instanceof Busy) return { status: 503, headers: { 'Retry-After': '5' } };
    throw error;
  }
}

/** Browsers send `Origin` with each POST, and no page can change it. */
function isOwn({ origin, 'sec-fetch-site': site = 'same-origin' }, origins) {
  return origins.includes(origin) && site === 'same-origin';
}

/** The bytes of a body; null when there are too many. */
async function readBody(request) {
  let chunks = [];
  let length = 0;
  if (Number(request.headers['content-length'] ?? 0) > mostDiscarded) return null;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    chunks = length > mostBytes ? [] : [...chunks, chunk];
    if (length > mostDiscarded) return null;
  }
  return length > mostBytes ? null : Buffer.concat(chunks);
}

/** Decodes UTF-8. Other bytes are no text, and so no receipt. */
function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
