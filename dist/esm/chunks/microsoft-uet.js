import { connectTo } from '../integrations/vendor.js';
import { setGlobals, listQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => {
  const consent = (step, value) => listQueue("uetq")("consent", step, { ad_storage: value });
  return {
    script: () => "https://bat.bing.com/bat.js",
    prepare: () => consent("default", "denied"),
    grant: () => consent("update", "granted"),
    watch(script, [ti]) {
      script.addEventListener("load", () => {
        const { UET, uetq } = window;
        if (!UET) return;
        const tag = new UET({ ti, enableAutoSpaTracking: true, q: uetq });
        setGlobals({ uetq: tag });
        tag.push("pageLoad");
      });
    },
    withdraw: () => consent("update", "denied")
  };
});

export { connect };
