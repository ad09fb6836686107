import { keepReceiptsIn } from '../addons/receipts/keep-receipts.ts';
import { whenStarted } from '../core/addon-context.ts';

/** Receipts as a file of their own. The library loads it by itself; a page can also load it with a script tag. */
whenStarted(keepReceiptsIn);
