import { connectTo } from '../vendor.ts';
import { setGlobals } from '../vendor-queue.ts';

/** tawk.to. */
export const connect = connectTo(() => ({
  script: (id) => `https://embed.tawk.to/${id}`,
  start: () => setGlobals({ Tawk_API: {}, Tawk_LoadStart: new Date() }),
}));
