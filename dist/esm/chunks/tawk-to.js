import { connectTo } from '../integrations/vendor.js';
import { setGlobals } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: (id) => `https://embed.tawk.to/${id}`,
  start: () => setGlobals({ Tawk_API: {}, Tawk_LoadStart: /* @__PURE__ */ new Date() })
}));

export { connect };
