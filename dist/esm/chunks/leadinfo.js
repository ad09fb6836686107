import { connectTo } from '../integrations/vendor.js';
import { listQueue, callQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: () => "https://cdn.leadinfo.net/ping.js",
  start([id]) {
    listQueue("GlobalLeadinfoNamespace")("leadinfo");
    callQueue("leadinfo", { queue: "q" });
    Object.assign(Reflect.get(window, "leadinfo"), { t: id });
  }
}));

export { connect };
