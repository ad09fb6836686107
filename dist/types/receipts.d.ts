/** `import { keepReceipts } from 'akkoord/receipts'`: a receipt of each decision, for the visitor and the site's server. */
export { keepReceipts } from './addons/receipts/keep-receipts.ts';
