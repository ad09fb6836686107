import { connectTo } from '../vendor.ts';

/** Zendesk's web widget. */
export const connect = connectTo(() => ({
  script: (id) => `https://static.zdassets.com/ekr/snippet.js?key=${id}`,
  watch(script) {
    // It finds its own element, and the key in its address, by this id.
    script.id = 'ze-snippet';
  },
}));
