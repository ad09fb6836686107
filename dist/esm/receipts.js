export { keepReceipts } from './chunks/keep-receipts.js';
import './chunks/try-or-undefined.js';
import './chunks/lifecycle.js';
import './chunks/once-per-page.js';
import './chunks/warn-once.js';
import './chunks/words.js';
import './chunks/decision.js';
import './chunks/parse-receipt.js';
import './chunks/validate.js';
