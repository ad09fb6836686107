import { connectTo } from '../integrations/vendor.js';
import { setGlobals } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: (id) => `https://sibautomation.com/sa.js?key=${id}`,
  start: ([id]) => setGlobals({ sib: { equeue: [{ page: [] }], client_key: id }, sendinblue: {} })
}));

export { connect };
