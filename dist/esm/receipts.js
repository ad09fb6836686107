export { keepReceipts } from './chunks/keep-receipts.js';
import './chunks/decision.js';
import './chunks/parse-receipt.js';
import './chunks/lifecycle.js';
import './chunks/storage.js';
import './chunks/once-per-page.js';
import './chunks/warn-once.js';
