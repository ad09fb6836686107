import { connectTo } from '../integrations/vendor.js';
import { setGlobals, callQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: () => "https://diffuser-cdn.app-us1.com/diffuser/diffuser.js",
  start([id]) {
    setGlobals({ visitorGlobalObjectAlias: "vgo" });
    const vgo = callQueue("vgo", { queue: "q" });
    vgo("setAccount", id);
    vgo("setTrackByDefault", true);
    vgo("process");
  }
}));

export { connect };
