import { createHash } from 'node:crypto';
import Database from 'libsql';
import type { Receipt } from '../../src/server.ts';

/** The `n`th of many receipts: each time the same, and no other has its id. */
export function receipt(n: number, fields: Partial<Receipt> = {}): Receipt {
  const hex = createHash('sha256').update(`receipt ${n}`).digest('hex');
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return {
    schema_version: 1,
    record_id: id,
    consent_id: hex.slice(32, 40),
    event: { type: n % 2 ? 'given' : 'refused', time: new Date(1_795_000_000_000 + n * 1000).toISOString() },
    clock: 'client',
    expires: '2027-05-23T12:00:00Z',
    method: 'banner',
    revision: 1,
    notice_hash: 'pQ3xY0_-aBcDeFgH',
    language: 'nl',
    controller: 'Voorbeeld BV',
    policyUrl: '/cookies',
    policyDate: '2026-11-01',
    scope: 'localhost',
    purposes: { analytics: n % 2 === 1, targeting: false },
    services: { statistiek: n % 2 === 1, youtube: false },
    library: '1.0.0',
    ...fields,
  };
}

/** What is in the database: id and receipt of each row. */
export function stored(file: string): { readonly record_id: string; readonly receipt: Receipt }[] {
  const db = new Database(file, { readonly: true });
  try {
    const rows = db.prepare('SELECT record_id, receipt FROM receipts').all() as {
      record_id: string;
      receipt: string;
    }[];
    return rows.map(({ record_id, receipt: text }) => ({ record_id, receipt: JSON.parse(text) as Receipt }));
  } finally {
    db.close();
  }
}
