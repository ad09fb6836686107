import { whenParsed } from '../../core/load-script.ts';
import type { Connect, State } from '../../model/types.ts';
import { setGlobals } from '../vendor-queue.ts';

/** The consent ids of WordPress's categories; to WordPress, `functional` is what this library calls necessary. */
const CONSENT_IDS = {
  functional: 'necessary',
  preferences: 'functional',
  statistics: 'analytics',
  'statistics-anonymous': 'analytics',
  marketing: 'targeting',
};

/**
 * WP Consent API. It keeps the answers in cookies of its own, so it is told only what is not there already; nothing is
 * stored before the visitor has answered. A yes that has ended is taken back there too.
 */
export const connect: Connect = ({ params }, _loadScript, state) => {
  const idsByCategory: Readonly<Record<string, unknown>> = { ...CONSENT_IDS, ...params };
  let latest = state;

  function tell(): void {
    const set: unknown = Reflect.get(window, 'wp_set_consent');
    if (typeof set !== 'function') return;
    for (const [category, id] of Object.entries(idsByCategory)) {
      const value = latest.grants[`${id}`] ? 'allow' : 'deny';
      const says = (value: string) => document.cookie.includes(`wp_consent_${category}=${value}`);
      if (!says(value) && (latest.decision || says('allow'))) set(category, value);
    }
  }

  // Without a type its plugins take everything as allowed.
  setGlobals({ wp_consent_type: 'optin' });
  document.dispatchEvent(new Event('wp_consent_type_defined'));
  tell();
  // WordPress adds its script at the end of the page.
  whenParsed(tell);
  addEventListener('load', tell);
  document.addEventListener('akkoord:destroy', () => removeEventListener('load', tell));
  return {
    name: 'wp-consent-api',
    update(state: State) {
      latest = state;
      tell();
    },
  };
};
