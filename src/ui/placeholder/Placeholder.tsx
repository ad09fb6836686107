import { useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { usePort, useWords } from '../interface-context.tsx';
import { SafeLink } from '../SafeLink.tsx';
import type { EmbedFacts } from './embed-facts.ts';

interface PlaceholderProps {
  readonly facts: EmbedFacts;
  /** Loads this embed once, without storing anything. */
  readonly onLoadOnce: () => void;
}

/** The content of a placeholder: why the embed waits, and ways to load it. */
export function Placeholder({ facts, onLoadOnce }: PlaceholderProps) {
  const { say } = useWords();
  const port = usePort();
  const always = useRef<HTMLInputElement>(null);
  const { title, name, provider, privacyUrl, isKnown, alwaysId } = facts;

  function load(): void {
    if (alwaysId && always.current?.checked) port.save({ [alwaysId]: true }, 'placeholder');
    else onLoadOnce();
  }

  return (
    <div part="placeholder">
      <strong part="title" id="title">
        {title}
      </strong>
      <p part="text">{say('held', { provider })}</p>
      <div part="actions">
        {isKnown && (
          // With several videos of one service on a page, the description tells which of them the button loads.
          <Button part="load" describedBy="title" onPress={load}>
            {say('load', { name })}
          </Button>
        )}
        {alwaysId && (
          <label>
            <input ref={always} type="checkbox" part="switch" />
            {say('always', { name })}
          </label>
        )}
        <Button part="customize" onPress={() => port.show('preferences')}>
          {say('settings')}
        </Button>
        {privacyUrl && <SafeLink href={privacyUrl}>{say('policy')}</SafeLink>}
      </div>
    </div>
  );
}
