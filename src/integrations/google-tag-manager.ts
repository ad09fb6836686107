import type { ConsentModeInput, Integration, State, TagManagerInput } from '../model/types.ts';
import { pushToMain } from './google-queue.ts';
import { loadTag } from './google-tags.ts';

/**
 * Loads a container of Google Tag Manager once one of its consent ids is granted. What it may load after that is decided
 * by the consent settings of its tags, which read Consent Mode.
 */
export function googleTagManager(
  { id, consent = ['analytics', 'targeting'], scriptUrl = 'https://www.googletagmanager.com/gtm.js' }: TagManagerInput,
  { dataLayer: queueName = 'dataLayer', mode }: ConsentModeInput,
): Integration {
  let isLoaded = false;

  function apply({ grants }: State): void {
    if (isLoaded || !(mode === 'advanced' || [consent].flat().some((name) => grants[name]))) return;
    isLoaded = true;
    loadTag(scriptUrl, 'gtm.js', id, queueName, () => pushToMain({ 'gtm.start': Date.now(), event: 'gtm.js' }));
  }

  return { name: 'google-tag-manager', setup: apply, update: apply };
}
