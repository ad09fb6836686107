import { connectTo } from '../integrations/vendor.js';
import { callQueue, setGlobals } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: () => "https://snap.licdn.com/li.lms-analytics/insight.min.js",
  start(ids) {
    callQueue("lintrk", { queue: "q" });
    setGlobals({ _linkedin_partner_id: ids[0], _linkedin_data_partner_ids: [...ids] });
  }
}));

export { connect };
