import { connectTo } from '../integrations/vendor.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: (id) => `https://chimpstatic.com/mcjs-connected/js/users/${id}.js`
}));

export { connect };
