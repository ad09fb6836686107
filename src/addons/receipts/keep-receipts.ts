import { type AddonContext, type DecisionMade, whenStarted } from '../../core/addon-context.ts';
import type { Akkoord } from '../../core/akkoord.ts';
import { whenActivated } from '../../core/lifecycle.ts';
import { freezeData } from '../../model/freeze-data.ts';
import type { Receipt } from '../../model/types.ts';
import { oncePerPage } from '../once-per-page.ts';
import { issueReceipt } from './issue-receipt.ts';
import { postReceipts } from './post-receipts.ts';
import { createReceiptStore, receiptOf } from './receipt-store.ts';

/**
 * Makes a receipt of each decision that is made on this page, keeps it in localStorage under the cookie's name for as
 * long as the decision is valid, and posts it to `receipts.endpoint`: at once, and again on the next pages if it did
 * not arrive. None of this delays or changes the choice. The library loads this add-on by itself where `receipts` is
 * configured. Without `receipts` in the configuration, on a server, and for an object other than the library that runs
 * on this page, it does nothing.
 */
export function keepReceipts(akkoord: Akkoord): void {
  if (typeof document === 'undefined') return;
  whenStarted((context) => {
    if (context.akkoord === akkoord) keepReceiptsIn(context);
  });
}

/** Keeps receipts for the library of this context. A second call for the same context has no effect. */
export function keepReceiptsIn(context: AddonContext): void {
  const { receipts } = context.config;
  const knownContexts = oncePerPage('receipts', () => new WeakSet<AddonContext>());
  if (!receipts || knownContexts.has(context)) return;
  knownContexts.add(context);
  // A prerendered page must not store or post anything before the visitor looks at it.
  whenActivated(() => {
    if (!context.signal.aborted) start(context, receipts.endpoint);
  });
}

function start(context: AddonContext, endpoint: string | undefined): void {
  const store = createReceiptStore(context.config.cookie.name);
  // Read before this page adds receipts, because `keepReceipt` itself posts those.
  const waiting = store.read().unsent;
  /**
   * The receipt that this page made or read last. Storage can lose it: another tab replaces it, a visitor clears it.
   */
  let current: Receipt | null = null;

  // This calls back at once for decisions that were made before this file arrived.
  context.onDecision(keepReceipt);
  context.provideReceipt(() => {
    const { decision } = context.state;
    if (!decision) return null;
    // The receipt of a decision that was made on an earlier page or in another tab is in localStorage.
    current = receiptOf(current, decision) ?? receiptOf(store.read().current, decision);
    return freezeData(current);
  });
  // Not earlier: `keepReceipt` looks up the receipt of the previous decision.
  store.removeCurrentUnlessOf(context.state.decision);
  if (endpoint) postReceipts(endpoint, waiting, { keepalive: false }, store.markSent);

  function keepReceipt(made: DecisionMade): void {
    const { decision, previous } = made;
    const kept = store.read();
    const earlier = receiptOf(current, previous) ?? receiptOf(kept.current, previous);
    current = receiptOf(kept.current, decision);
    // The import carried this choice over from another consent tool, and that tool has the proof of it.
    if (current || decision.via === 'elsewhere') return;
    current = issueReceipt(context, made, earlier);
    if (!current) return;
    store.add(kept, current, endpoint !== undefined);
    if (endpoint) postReceipts(endpoint, [current], { keepalive: true }, store.markSent);
  }
}
