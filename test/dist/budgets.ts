/** Largest sizes of the built files, bytes after brotli 11. The plan allows 5,500 for the head script, 11,000 for the interface, 16,000 for all. */
export const budgets: Readonly<Record<string, number>> = {
  'akkoord.js': 5500,
  'akkoord.ui.js': 8950,
  'akkoord.preferences.js': 5450,
  'akkoord.contrast.js': 2150,
  'akkoord.full.js': 16_000,
  'akkoord.guard.js': 1350,
  'akkoord.replay.js': 1300,
  'akkoord.receipts.js': 2970,
  // 60 more: refusals that are older than ours, and what is wrong with a map or a name
  'akkoord.import.js': 4320,
};
