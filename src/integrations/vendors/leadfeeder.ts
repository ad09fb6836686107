import { connectTo } from '../vendor.ts';

/** Dealfront, formerly Leadfeeder. */
export const connect = connectTo(() => ({
  script: (id) => `https://sc.lfeeder.com/lftracker_v1_${id}.js`,
}));
