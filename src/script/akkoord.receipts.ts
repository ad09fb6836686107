import { keepReceipts } from '../addons/receipts/keep-receipts.ts';
import { whenStarted } from '../addons/when-started.ts';

/** As a file of its own, right after the head script. */
whenStarted(keepReceipts);
