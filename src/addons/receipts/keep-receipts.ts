import { isOf, makeReceipt } from '../../model/decision/make-receipt.ts';
import { parseReceipt } from '../../model/decision/parse-receipt.ts';
import { sha256 } from '../../model/decision/sha-256.ts';
import type { Decision, Receipt } from '../../model/types.ts';
import type { Akkoord } from '../../core/consent.ts';
import { whenActivated } from '../../core/lifecycle.ts';
import { attempt } from '../../core/cookies.ts';
import type { UiPort } from '../../core/ui-port.ts';
import { warnOnce } from '../../core/warn-once.ts';

/** Receipts that wait for the server; of more the oldest go. */
const most = 20;

/** How long the server may take, ms: until then one of the few connections of the site is taken. */
const patience = 10_000;

/** Answers by which a server says that it has, or never will have, this receipt. */
const final = [400, 409, 413, 415, 422];

/** In place of an answer; also where the server takes too long. */
const offline = { ok: false, status: 0 };

/** On an instance of which receipts are kept. */
const mark = Symbol.for('akkoord.receipts');

interface Kept {
  /** Of the decision that is valid now. */
  readonly current: Receipt | null;
  readonly unsent: readonly Receipt[];
}

/**
 * Makes a receipt of each decision that is made on this page, keeps it in localStorage under the cookie's name for as
 * long as the decision holds, and posts it to `receipts.endpoint`: at once, and what did not arrive on the next pages.
 * Nothing of it holds up or changes the choice. The library fetches it by itself where `receipts` is configured. Without
 * `receipts` in the configuration, and on a server, it does nothing.
 */
export function keepReceipts(akkoord: Akkoord): void {
  if (typeof document === 'undefined') return;
  const running = akkoord as Akkoord & UiPort;
  const { receipts, cookie } = running.config;
  // the file can be there twice, and can come when the page has another instance already
  if (receipts && window.akkoord === akkoord && !(mark in akkoord)) keep(running, cookie.name, receipts.endpoint);
}

function keep(akkoord: Akkoord & UiPort, key: string, endpoint: string | undefined): void {
  const { config, destroy, receipt: basicReceipt } = akkoord;
  const stop = new AbortController();
  const { signal } = stop;
  let inMemory: Kept = { current: null, unsent: [] };
  let current: Receipt | null = null;
  /** What the visitor reads while pressing. */
  let shown: { readonly text: string; readonly language: string } | undefined;
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
    [mark]: true,
    acceptAll: asOwn(akkoord.acceptAll),
    rejectAll: asOwn(akkoord.rejectAll),
    withdraw: asOwn(akkoord.withdraw),
    save: asOwn(akkoord.save),
    receipt: () => ofDecision(current, akkoord.state.decision) ?? basicReceipt(),
    destroy() {
      stop.abort();
      destroy();
    },
  });

  document.addEventListener(
    'click',
    (event) => {
      const host = event.composedPath().find(isOwnHost);
      shown = host && {
        text: `${host.textContent} ${host.shadowRoot?.textContent ?? ''}`.replace(/\s+/g, ' ').trim(),
        language: host.lang,
      };
      isOwn = true;
      // what a page decides later was not asked by this text
      setTimeout(() => {
        shown = undefined;
        isOwn = false;
      });
    },
    { capture: true, signal },
  );
  // before the event that carries it
  akkoord.subscribe(({ decision }, previous) => {
    if (decision && decision !== previous.decision) follow(decision, previous.decision, read(), isOwn);
  });
  addEventListener(
    'storage',
    (event) => {
      if (event.key === key) current = read().current;
    },
    { signal },
  );
  whenActivated(() => {
    const { decision } = akkoord.state;
    const kept = read();
    current = ofDecision(kept.current, decision);
    // one that is over, or of another record, proves nothing now
    if (kept.current && !current) write({ ...kept, current });
    // the visitor was faster than this file
    if (decision && decision.time > performance.timeOrigin - 1000) follow(decision, null, kept, true);
    post(kept.unsent, false);
  });

  /** Finds the receipt of a new decision, or makes it. */
  function follow(decision: Decision, previous: Decision | null, kept: Kept, isNew: boolean): void {
    const before = current;
    // of another tab's decision that tab tells, perhaps in a moment
    current = ofDecision(kept.current, decision);
    // what was carried over was proved under the former tool
    if (current || !isNew || decision.via === 'elsewhere') return;
    current = make(decision, previous, before);
    if (!current) return;
    write({ current, unsent: endpoint ? [...kept.unsent, current].slice(-most) : [] });
    post([current], true);
  }

  function make(decision: Decision, previous: Decision | null, before: Receipt | null): Receipt | null {
    const { domain } = config.cookie;
    const language = akkoord.state.language.replace('_', '-');
    const json = JSON.stringify(
      makeReceipt(config, decision, previous, language, {
        record_id: randomId(),
        consent_id: ofDecision(before, previous)?.consent_id ?? randomId().slice(0, 8),
        notice_hash: shown ? sha256(`${shown.text}\n${JSON.stringify(config.input.categories ?? {})}`) : null,
        language: shown?.language || language,
        // which domain the browser took, it tells nobody
        scope: !domain || domain === 'auto' ? location.hostname : domain,
        library: akkoord.version,
      }),
    );
    const receipt = parseReceipt(json);
    if (!receipt) warnOnce(`not a valid receipt: ${json}`);
    return receipt;
  }

  /**
   * One by one, until the server cannot take one: a server that hangs holds up nothing of the site.
   *
   * @param keepalive also when the visitor leaves
   */
  async function post(receipts: readonly Receipt[], keepalive: boolean): Promise<void> {
    if (!endpoint) return;
    for (const receipt of receipts) {
      const { ok, status } = await fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(receipt),
        keepalive,
        signal: AbortSignal.timeout?.(patience) ?? null,
      }).catch(() => offline);
      if (!ok && !final.includes(status)) return;
      if (!ok) warnOnce(`${endpoint} refused a receipt: ${status}.`);
      const kept = read();
      write({ ...kept, unsent: kept.unsent.filter(({ record_id }) => record_id !== receipt.record_id) });
    }
  }

  /** Storage that somebody else wrote to is believed only where it holds receipts. */
  function read(): Kept {
    const valid = (one: unknown) => parseReceipt(JSON.stringify(one));
    const stored = attempt((): Kept => {
      const { current, unsent }: { current: unknown; unsent: unknown[] } = JSON.parse(`${localStorage.getItem(key)}`);
      return { current: valid(current), unsent: unsent.slice(-most).flatMap((one) => valid(one) ?? []) };
    });
    return stored ?? inMemory;
  }

  function write(kept: Kept): void {
    inMemory = kept;
    const isStored = attempt(() => {
      if (!kept.current && !kept.unsent[0]) return false;
      localStorage.setItem(key, JSON.stringify(kept));
      return true;
    });
    // storage that is full would go on saying what was true before
    if (!isStored) attempt(() => localStorage.removeItem(key));
  }
}

function ofDecision(receipt: Receipt | null, decision: Decision | null): Receipt | null {
  return receipt && decision && isOf(receipt, decision) ? receipt : null;
}

function isOwnHost(one: EventTarget): one is HTMLElement {
  return one instanceof HTMLElement && one.localName.startsWith('akkoord-');
}

/** A version 4 UUID (RFC 9562 §5.4). `crypto.randomUUID` is there on https only. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(36));
  // of the 8 two bits stand
  return '00000000-0000-4000-8000-000000000000'.replace(/[08]/g, (digit, at) =>
    (Number(digit) | ((bytes[at] ?? 0) & (15 >> (Number(digit) / 4)))).toString(16),
  );
}
