import { connectTo } from '../integrations/vendor.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: (id) => `https://static.zdassets.com/ekr/snippet.js?key=${id}`,
  watch(script) {
    script.id = "ze-snippet";
  }
}));

export { connect };
