import { connectTo } from '../vendor.ts';
import { listQueue } from '../vendor-queue.ts';

/** Mouseflow. */
export const connect = connectTo(() => ({
  script: (id) => `https://cdn.mouseflow.com/projects/${id}.js`,
  start: () => listQueue('_mfq')(),
}));
