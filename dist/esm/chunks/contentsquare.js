import { connectTo } from '../integrations/vendor.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: (id) => `https://t.contentsquare.net/uxa/${id}.js`
}));

export { connect };
