import type { ConsentModeInput, Integration, State, TagManagerInput } from '../model/types.ts';
import { createTagLoader } from './google-tags.ts';
import { pushToMain } from './gtag.ts';

/**
 * Loads a container of Google Tag Manager once one of its consent ids is granted. What it may load after that is decided
 * by the consent settings of its tags, which read Consent Mode.
 */
export function googleTagManager(
  { id, consent = ['analytics', 'targeting'], scriptUrl = 'https://www.googletagmanager.com/gtm.js' }: TagManagerInput,
  { dataLayer: queueName = 'dataLayer', mode }: ConsentModeInput,
): Integration {
  const load = createTagLoader({
    url: scriptUrl,
    file: 'gtm.js',
    id,
    queueName,
    onLoad: () => pushToMain({ 'gtm.start': Date.now(), event: 'gtm.js' }),
  });
  const apply = ({ grants }: State) => load(mode === 'advanced' || [consent].flat().some((name) => grants[name]));

  return { name: 'google-tag-manager', setup: apply, update: apply };
}
