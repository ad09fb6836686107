import { useRef } from 'preact/hooks';
import type { BasicReceipt, Receipt } from '../../model/types.ts';
import { Button } from '../Button.tsx';
import { usePort, useWords } from '../interface-context.tsx';
import type { View } from '../view.ts';
import { PreferencesForm } from './PreferencesForm.tsx';

interface PreferencesDialogProps {
  readonly view: View;
  readonly receipt: Receipt | BasicReceipt | null;
}

/**
 * The second layer: a native modal dialog, which whoever renders it must open. Escape, the close button and a press on
 * the backdrop all close it without saving.
 */
export function PreferencesDialog({ view, receipt }: PreferencesDialogProps) {
  const { say } = useWords();
  const port = usePort();
  const dialog = useRef<HTMLDialogElement>(null);

  function hide(event: Event): void {
    // The browser tells of closing a moment later. By then the dialog may be gone, and another one open.
    if (event.target === dialog.current && port.state.view === 'preferences') port.hide();
  }

  return (
    // Browsers without `closedby` do not close on a press on the backdrop; the other ways are left.
    <dialog ref={dialog} part="dialog" aria-labelledby="title" closedby="any" onClose={hide}>
      <div class="head">
        {/* The focus starts on the heading, because what follows is long. */}
        <h2 part="title" id="title" tabIndex={-1} autofocus>
          {say('settings')}
        </h2>
        <Button part="close" label={say('close')} onPress={() => dialog.current?.close()}>
          ×
        </Button>
      </div>
      {/* A new decision, such as one of another tab, starts a new draft. */}
      <PreferencesForm key={view.state.decision?.time} view={view} receipt={receipt} />
    </dialog>
  );
}
