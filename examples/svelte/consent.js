import { init } from 'akkoord';
import { readable } from 'svelte/store';

const config = {
  controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
  categories: {
    analytics: { services: { statistics: { label: 'Statistieken', provider: 'Voorbeeld BV' } } },
    targeting: { services: { youtube: { preset: 'youtube' } } },
  },
};

/** Starts the library; for `onMount`, which calls the returned function when the component goes. */
export function startAkkoord() {
  const akkoord = init(config);
  return () => akkoord.destroy();
}

/** Whether a category or a service is granted, as a store that follows the visitor's choice. */
export const consent = (id) =>
  readable(false, (set) => {
    const update = () => set(window.akkoord?.has(id) ?? false);
    const events = ['akkoord:ready', 'akkoord:change'];
    for (const event of events) document.addEventListener(event, update);
    update();
    return () => {
      for (const event of events) document.removeEventListener(event, update);
    };
  });
