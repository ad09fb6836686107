import { connectTo } from '../integrations/vendor.js';
import { listQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  withdraw: () => listQueue("_paq")(["disableCookies"], ["deleteCookies"])
}));

export { connect };
