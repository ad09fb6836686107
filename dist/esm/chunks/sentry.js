import { connectTo } from '../integrations/vendor.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: (id) => `https://js.sentry-cdn.com/${id}.min.js`,
  watch(script) {
    script.crossOrigin = "anonymous";
  }
}));

export { connect };
