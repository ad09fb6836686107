import { connectTo } from '../integrations/vendor.js';
import { listQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(({ params }) => {
  const posthog = (...calls) => listQueue("posthog")(...calls.map((call) => [call]));
  return {
    script: () => "https://eu-assets.i.posthog.com/static/array.js",
    grant: () => posthog("opt_in_capturing"),
    start([token]) {
      const settings = { api_host: "https://eu.i.posthog.com", opt_out_capturing_by_default: true, ...params };
      Object.assign(Reflect.get(window, "posthog"), { _i: [[token, settings, "posthog"]], people: [], __SV: 1 });
    },
    withdraw: () => posthog("opt_out_capturing", "reset")
  };
});

export { connect };
