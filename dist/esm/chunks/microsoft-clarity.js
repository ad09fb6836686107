import { connectTo } from '../integrations/vendor.js';
import { callQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => {
  const clarity = (storage, ads) => callQueue("clarity", { queue: "q" })("consentv2", { ad_Storage: ads, analytics_Storage: storage });
  return {
    script: (id) => `https://www.clarity.ms/tag/${id}`,
    grant: ({ grants }) => clarity("granted", grants.targeting ? "granted" : "denied"),
    withdraw: () => clarity("denied", "denied")
  };
});

export { connect };
