import { keepReceiptsIn } from '../addons/receipts/keep-receipts.ts';
import { whenStarted } from '../core/addon-context.ts';

/** Receipts as a file of its own: the library fetches it by itself, or it stands beside it in the page. */
whenStarted(keepReceiptsIn);
