import { connectTo } from '../integrations/vendor.js';
import { callQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: () => "https://sc-static.net/scevent.min.js",
  start(ids) {
    const snaptr = callQueue("snaptr", { handler: "handleRequest" });
    for (const id of ids) snaptr("init", id);
    snaptr("track", "PAGE_VIEW");
  }
}));

export { connect };
