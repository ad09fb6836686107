import { useWords } from '../interface-context.tsx';
import type { SwitchState } from './draft.ts';

interface SwitchProps {
  /** Consent id. */
  readonly value: string;
  readonly id: string;
  readonly name: string;
  readonly state: SwitchState;
  readonly describedBy?: string;
  readonly onSwitch: (isOn: boolean) => void;
}

/** A native checkbox that looks like a switch, with its name and what it says. */
export function Switch({ value, id, name, state, describedBy, onSwitch }: SwitchProps) {
  const { say } = useWords();
  return (
    <label class="switch">
      <span class="name">{name}</span>
      {/* Screen readers hear it from the checkbox itself. */}
      <span class="state" aria-hidden="true">
        {say(state)}
      </span>
      <input
        type="checkbox"
        part="switch"
        id={id}
        value={value}
        checked={state === 'on' || state === 'alwaysOn'}
        indeterminate={state === 'partly'}
        disabled={state === 'alwaysOn'}
        aria-describedby={describedBy}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
