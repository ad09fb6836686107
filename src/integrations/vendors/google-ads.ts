import { pageNonce, trust, whenParsed } from '../../core/load-script.ts';
import { document } from '../../host/native-document.ts';
import type { Connect, State } from '../../model/types.ts';
import { command } from '../gtag.ts';
import { listQueue } from '../vendor-queue.ts';

const ADDRESS = 'https://www.googletagmanager.com/gtag/js';

/**
 * Google Ads. Its tag is added to the page as a held one, because Consent Mode, which is part of the library, puts the
 * consent in front of whatever a Google tag reads when that tag is released. Later decisions are told by Consent Mode,
 * too; as the tag goes on sending without cookies where consent is denied, the page is reloaded at a withdrawal.
 */
export const connect: Connect = ({ id: consentId, vendorIds, idShape, scriptUrl = ADDRESS, params }, _, state) => {
  const ids = vendorIds.filter((id) => idShape?.pattern.test(id));
  const [firstId] = ids;
  let isGranted = false;
  let isDone = false;

  function start(): void {
    if (isDone || !isGranted) return;
    isDone = true;
    // The page's own tag does the loading, held or not.
    if (!firstId || document.querySelector(`script[src*="gtag/js?id=${firstId}"]`)) return;
    // Without a name in its address, the tag reads this list, whatever the other tags of the page read.
    listQueue('dataLayer')(command('js', new Date()), ...ids.map((id) => command('config', id, { ...params })));
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = consentId;
    // So that no other held script waits for it.
    script.async = true;
    script.src = trust('createScriptURL', `${scriptUrl}?id=${firstId}`);
    script.nonce = pageNonce();
    document.head.append(script);
  }

  function update({ grants }: State): void {
    isGranted = grants[consentId] === true;
    whenParsed(start);
  }

  update(state);
  return { name: 'google-ads', update };
};
