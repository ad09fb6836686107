import { connectTo } from '../integrations/vendor.js';
import { callQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: (id) => `https://plausible.io/js/${id}.js`,
  start() {
    callQueue("plausible", { queue: "q" });
    Object.assign(Reflect.get(window, "plausible"), { o: {} });
  }
}));

export { connect };
