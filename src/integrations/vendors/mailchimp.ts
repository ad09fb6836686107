import { connectTo } from '../vendor.ts';

/** Mailchimp's connected-site script. */
export const connect = connectTo(() => ({
  script: (id) => `https://chimpstatic.com/mcjs-connected/js/users/${id}.js`,
}));
