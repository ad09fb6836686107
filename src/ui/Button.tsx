import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** Part name beside `button`, by which a page styles it. */
  readonly part: string;
  /** Name for screen readers, where the content is a symbol. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A plain button. `onPress` runs synchronously within the click, also a click that a privacy tool dispatches. */
export function Button({ part, label, describedBy, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      part={`button ${part}`}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={() => onPress()}
    >
      {children}
    </button>
  );
}
