export { keepReceipts } from './chunks/keep-receipts.js';
import './chunks/decision.js';
import './chunks/locale.js';
import './chunks/parse-receipt.js';
import './chunks/lifecycle.js';
import './chunks/storage.js';
import './chunks/warn-once.js';
