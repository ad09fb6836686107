import { connectTo } from '../vendor.ts';
import { callQueue, setGlobals } from '../vendor-queue.ts';

/** LinkedIn Insight Tag. It has no call for consent, so the page is reloaded when that is taken back. */
export const connect = connectTo(() => ({
  script: () => 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
  start(ids) {
    callQueue('lintrk', { queue: 'q' });
    setGlobals({ _linkedin_partner_id: ids[0], _linkedin_data_partner_ids: [...ids] });
  },
}));
