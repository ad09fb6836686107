import { connectTo } from '../integrations/vendor.js';
import { listQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: (id) => `https://cdn.mouseflow.com/projects/${id}.js`,
  start: () => listQueue("_mfq")()
}));

export { connect };
