import { init } from 'akkoord';
import { useEffect, useSyncExternalStore } from 'react';

const config = {
  controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
  categories: {
    analytics: { services: { statistics: { label: 'Statistieken', provider: 'Voorbeeld BV' } } },
    targeting: { services: { youtube: { preset: 'youtube' } } },
  },
};

/** Starts the library in the browser. It stops and starts again in strict mode and when a module is replaced. */
export function Consent() {
  useEffect(() => {
    const akkoord = init(config);
    return () => akkoord.destroy();
  }, []);
  return null;
}

function subscribe(listener) {
  for (const event of ['akkoord:ready', 'akkoord:change']) document.addEventListener(event, listener);
  return () => {
    for (const event of ['akkoord:ready', 'akkoord:change']) document.removeEventListener(event, listener);
  };
}

/** Tells whether a category or a service is granted, and renders again when that changes. False on the server. */
export function useConsent(id) {
  return useSyncExternalStore(
    subscribe,
    () => window.akkoord?.has(id) ?? false,
    () => false,
  );
}
