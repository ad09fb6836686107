import { connectTo } from '../integrations/vendor.js';
import { callQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: () => "https://www.redditstatic.com/ads/pixel.js",
  start(ids) {
    const rdt = callQueue("rdt", { queue: "callQueue", handler: "sendEvent" });
    for (const id of ids) rdt("init", id);
    rdt("track", "PageVisit");
  }
}));

export { connect };
