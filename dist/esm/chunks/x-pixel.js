import { connectTo } from '../integrations/vendor.js';
import { callQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: () => "https://static.ads-twitter.com/uwt.js",
  start(ids) {
    const twq = callQueue("twq", { handler: "exe" });
    Object.assign(Reflect.get(window, "twq"), { version: "1.1" });
    for (const id of ids) twq("config", id);
  }
}));

export { connect };
