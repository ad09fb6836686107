import { keepReceipts } from './core/keep-receipts';
import { whenStarted } from './when-started';

/** As a file of its own, right after the head script. */
whenStarted(keepReceipts);
