import { useWords } from '../interface-context.tsx';
import type { SwitchState } from './draft.ts';

interface SwitchProps {
  /** Consent id. */
  readonly value: string;
  /** `id` of the checkbox in the shadow root. */
  readonly id: string;
  readonly name: string;
  readonly state: SwitchState;
  /** `id` of the element with the description. */
  readonly describedBy?: string;
  readonly onSwitch: (isOn: boolean) => void;
}

/** A native checkbox that looks like a switch, with its name and its state in words. */
export function Switch({ value, id, name, state, describedBy, onSwitch }: SwitchProps) {
  const { say } = useWords();
  return (
    <label class="switch">
      <span class="name">{name}</span>
      {/* Screen readers read the state of the checkbox itself. */}
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
