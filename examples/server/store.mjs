import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';

/** How many receipts can wait for one commit; any more are refused for now. */
const mostWaiting = 2000;

/** There is no room now: try again later. */
export class Busy extends Error {}

/**
 * Opens the database of receipts, and creates it if there is none. When `add` resolves, the receipt is on disk: it survives
 * the end of the process, and a power failure if the disk really wrote it.
 */
export function openStore(file) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('busy_timeout = 5000');
  // `received` is by the server's clock: the times in a receipt are by the visitor's, and prove nothing
  db.exec(`CREATE TABLE IF NOT EXISTS receipts (
    record_id TEXT PRIMARY KEY,
    received TEXT NOT NULL,
    receipt TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`);
  const insert = db.prepare('INSERT INTO receipts VALUES (?, ?, ?) ON CONFLICT (record_id) DO NOTHING');
  const find = db.prepare('SELECT receipt FROM receipts WHERE record_id = ?');
  let waiting = [];

  function put(receipt, received) {
    const text = JSON.stringify(receipt);
    if (insert.run(receipt.record_id, received, text).changes === 1) return 'stored';
    return find.get(receipt.record_id).receipt === text ? 'known' : 'conflict';
  }
  const putAll = db.transaction((batch) => {
    const received = new Date().toISOString();
    return batch.map(({ receipt }) => put(receipt, received));
  });

  /** Stores all receipts that have arrived in one commit, and so waits for the disk only once. */
  function flush() {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      const outcomes = putAll.immediate(batch);
      batch.forEach(({ done }, i) => {
        done(outcomes[i]);
      });
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }

  return {
    /**
     * Stores a receipt. Resolves when it is on disk: `'stored'`; `'known'`: it was there already; or `'conflict'`: another
     * receipt has its `record_id`.
     */
    add(receipt) {
      if (waiting.length >= mostWaiting) return Promise.reject(new Busy());
      if (waiting.length === 0) setImmediate(flush);
      return new Promise((done, failed) => {
        waiting.push({ receipt, done, failed });
      });
    },
    close() {
      flush();
      db.close();
    },
  };
}
