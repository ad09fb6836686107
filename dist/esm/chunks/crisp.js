import { connectTo } from '../integrations/vendor.js';
import { listQueue, setGlobals } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: () => "https://client.crisp.chat/l.js",
  start([id]) {
    listQueue("$crisp")();
    setGlobals({ CRISP_WEBSITE_ID: id });
  }
}));

export { connect };
