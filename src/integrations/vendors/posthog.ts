import { connectTo } from '../vendor.ts';
import { listQueue } from '../vendor-queue.ts';

/** PostHog, in its European cloud unless `params.api_host` and `scriptUrl` say otherwise. It starts opted out. */
export const connect = connectTo(({ params }) => {
  const posthog = (...calls: readonly string[]) => listQueue('posthog')(...calls.map((call) => [call]));
  return {
    script: () => 'https://eu-assets.i.posthog.com/static/array.js',
    grant: () => posthog('opt_in_capturing'),
    start([token]) {
      const settings = { api_host: 'https://eu.i.posthog.com', opt_out_capturing_by_default: true, ...params };
      // Its script starts what is listed here, and then makes the calls in the list itself.
      Object.assign(Reflect.get(window, 'posthog'), { _i: [[token, settings, 'posthog']], people: [], __SV: 1 });
    },
    withdraw: () => posthog('opt_out_capturing', 'reset'),
  };
});
