import triggerCss from '../../styles/trigger.css';
import { settingsLinks } from '../model/config/settings-links.ts';
import type { State } from '../model/types.ts';
import { button } from './element.ts';
import { createHost, createSheet, setLanguage } from '../host/host.ts';
import type { Kit } from '../ui/kit.ts';

/** The floating button that opens the preferences, for pages without a settings link. */
export interface Trigger {
  update(state: State): void;
  remove(): void;
}

/** Makes the trigger. Once there is a decision, it stands in the page until the visitor is asked again. */
export function createTrigger({ port, config, words, look }: Kit): Trigger {
  const { host, root } = createHost('trigger', look, createSheet(triggerCss));
  const open = button('trigger', '', () => port.show('preferences'));
  const remove = () => host.replaceWith();
  host.dataset.position = `${config.trigger}`;
  root.append(open);
  return {
    update({ view, decision }) {
      // Behind the preferences it stays as it is: closing them gives the focus back to it.
      if (view === 'preferences') return;
      if (
        !config.trigger ||
        view !== 'none' ||
        !decision ||
        document.querySelector(settingsLinks(config.settingsHashes))
      )
        return remove();
      setLanguage(host, words);
      open.textContent = words.say('settings');
      if (!host.isConnected) document.body.append(host);
    },
    remove,
  };
}
