import { connectTo } from '../vendor.ts';
import { setGlobals } from '../vendor-queue.ts';

/** Trengo's widget. */
export const connect = connectTo(() => ({
  script: () => 'https://static.widget.trengo.eu/embed.js',
  start: ([key]) => setGlobals({ Trengo: { key } }),
}));
