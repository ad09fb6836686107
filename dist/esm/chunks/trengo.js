import { connectTo } from '../integrations/vendor.js';
import { setGlobals } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: () => "https://static.widget.trengo.eu/embed.js",
  start: ([key]) => setGlobals({ Trengo: { key } })
}));

export { connect };
