import type { BasicReceipt, Config, State } from '../model/types.ts';
/** The receipt of the current decision without the receipts add-on; null: undecided. */
export declare function basicReceipt(config: Config, { decision, language }: State, version: string): BasicReceipt | null;
