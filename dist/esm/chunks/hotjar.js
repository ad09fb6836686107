import { connectTo } from '../integrations/vendor.js';
import { callQueue, setGlobals } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: (id) => `https://static.hotjar.com/c/hotjar-${id}.js?sv=6`,
  start([id]) {
    callQueue("hj", { queue: "q" });
    setGlobals({ _hjSettings: { hjid: Number(id), hjsv: 6 } });
  }
}));

export { connect };
