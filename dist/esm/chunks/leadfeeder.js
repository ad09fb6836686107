import { connectTo } from '../integrations/vendor.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: (id) => `https://sc.lfeeder.com/lftracker_v1_${id}.js`
}));

export { connect };
