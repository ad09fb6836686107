import { isOf, makeReceipt } from '../model/make-receipt';
import { parseReceipt } from '../model/parse-receipt';
import { sha256 } from '../model/sha-256';
import type { Decision, Receipt } from '../model/types';
import type { Akkoord } from './consent';
import { whenActivated } from './lifecycle';
import { oncePerPage } from './once-per-page';
import { attempt } from './storage';
import type { UiPort } from './ui-port';
import { warnOnce } from './warn-once';

/** Receipts that wait for the server; of more the oldest go. */
const most = 20;

/** Answers by which a server says that it has, or never will have, this receipt. */
const final = [400, 409, 413, 415, 422];

interface Kept {
  /** Of the decision that is valid now. */
  readonly current: Receipt | null;
  readonly unsent: readonly Receipt[];
}

/**
 * Makes a receipt of each decision that is made on this page, keeps it in localStorage under the cookie's name for as
 * long as the decision holds, and posts it to `receipts.endpoint`: at once, and what did not arrive on the next pages.
 * Nothing of it holds up or changes the choice. The library fetches it by itself where `receipts` is configured. Without `receipts` in the configuration, and on a server, it does nothing.
 */
export function keepReceipts(akkoord: Akkoord): void {
  if (typeof document === 'undefined') return;
  const running = akkoord as Akkoord & UiPort;
  const { receipts, cookie } = running.config;
  if (receipts) oncePerPage('receipts', () => keep(running, cookie.name, receipts.endpoint));
}

function keep(akkoord: Akkoord & UiPort, key: string, endpoint: string | undefined): true {
  const { config } = akkoord;
  const basicReceipt = akkoord.receipt;
  let inMemory: Kept = { current: null, unsent: [] };
  let current: Receipt | null = null;
  /** What the visitor reads while pressing. */
  let shown: string | null = null;
  /** A decision that comes now is made on this page. */
  let isOwn = false;
  const asOwn =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A) => {
      const before = isOwn;
      isOwn = true;
      act(...args);
      isOwn = before;
    };

  Object.assign(akkoord, {
    acceptAll: asOwn(akkoord.acceptAll),
    rejectAll: asOwn(akkoord.rejectAll),
    withdraw: asOwn(akkoord.withdraw),
    save: asOwn(akkoord.save),
    receipt() {
      const { decision } = akkoord.state;
      return decision && current && isOf(current, decision) ? current : basicReceipt();
    },
  });

  document.addEventListener(
    'click',
    (event) => {
      const host = event.composedPath().find((one): one is Element => isOwnHost(one));
      shown = host ? `${host.textContent} ${host.shadowRoot?.textContent ?? ''}`.replace(/\s+/g, ' ').trim() : null;
      isOwn = true;
      // what a page decides later was not asked by this text
      setTimeout(() => {
        shown = null;
        isOwn = false;
      });
    },
    true,
  );
  // before the event that carries it
  akkoord.subscribe(({ decision, language }, previous) => {
    if (!decision || decision === previous.decision) return;
    const stored = read().current;
    current = stored && isOf(stored, decision) ? stored : make(decision, previous.decision, language);
  });
  document.addEventListener('akkoord:decision', ({ detail: { decision } }) => {
    // the tab in which it was made tells of it, perhaps in a moment
    if (!isOwn) current = read().current;
    else if (current && isOf(current, decision)) keepNew(current);
  });
  addEventListener('storage', (event) => {
    if (event.key === key) current = read().current;
  });
  whenActivated(() => {
    const { decision } = akkoord.state;
    const kept = read();
    // one that is over, or of another record, proves nothing now
    const isStale = kept.current && !(decision && isOf(kept.current, decision));
    if (isStale) write({ ...kept, current: null });
    current = isStale ? null : kept.current;
    // the visitor was faster than this file
    if (decision && !current && decision.time > performance.timeOrigin - 1000) {
      current = make(decision, null, akkoord.state.language);
      keepNew(current);
    } else post();
  });
  return true;

  function keepNew(receipt: Receipt): void {
    write({ current: receipt, unsent: endpoint ? [...read().unsent, receipt].slice(-most) : [] });
    post();
  }

  function make(decision: Decision, previous: Decision | null, language: string): Receipt {
    const before = current && previous && isOf(current, previous) ? current : null;
    return makeReceipt(config, decision, previous, {
      record_id: randomId(),
      consent_id: before?.consent_id ?? randomId().slice(0, 8),
      notice: shown === null ? null : sha256(`${shown}\n${JSON.stringify(config.input.categories ?? {})}`),
      language: language.replace('_', '-'),
      scope: config.cookie.domain ?? location.hostname,
      library: akkoord.version,
    });
  }

  /** Each by itself, in its order; none waits for another. */
  function post(): void {
    if (!endpoint) return;
    for (const receipt of read().unsent) {
      fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(receipt),
        // the visitor may be leaving
        keepalive: true,
      }).then(
        ({ ok, status }) => {
          if (!ok && final.includes(status)) warnOnce(`${endpoint} refused a receipt: ${status}.`);
          if (!ok && !final.includes(status)) return;
          const kept = read();
          write({ ...kept, unsent: kept.unsent.filter(({ record_id }) => record_id !== receipt.record_id) });
        },
        // offline: the next page tries again
        () => {},
      );
    }
  }

  /** Storage that somebody else wrote to is believed only where it holds receipts. */
  function read(): Kept {
    const stored = attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null')) ?? null;
    if (typeof stored !== 'object' || stored === null) return inMemory;
    const valid = (one: unknown) => parseReceipt(JSON.stringify(one ?? null));
    const { current, unsent }: { current?: unknown; unsent?: unknown } = stored;
    return {
      current: valid(current),
      unsent: Array.isArray(unsent) ? unsent.slice(-most).flatMap((one) => valid(one) ?? []) : [],
    };
  }

  function write(kept: Kept): void {
    inMemory = kept;
    attempt(() => {
      if (kept.current || kept.unsent.length > 0) localStorage.setItem(key, JSON.stringify(kept));
      else localStorage.removeItem(key);
    });
  }
}

function isOwnHost(one: EventTarget): boolean {
  return one instanceof Element && one.localName.startsWith('akkoord-');
}

/** A version 4 UUID. `crypto.randomUUID` is there on https only. */
function randomId(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');
}
