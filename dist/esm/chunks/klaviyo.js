import { connectTo } from '../integrations/vendor.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: (id) => `https://static.klaviyo.com/onsite/js/${id}/klaviyo.js`
}));

export { connect };
