import { useRef } from 'preact/hooks';
import type { BasicReceipt, Receipt } from '../../model/types.ts';
import { Button } from '../Button.tsx';
import { usePort, useWords } from '../interface-context.tsx';
import type { ViewModel } from '../view-model.ts';
import { PreferencesForm } from './PreferencesForm.tsx';

interface PreferencesDialogProps {
  readonly view: ViewModel;
  readonly receipt: Receipt | BasicReceipt | null;
}

/**
 * The preferences: a native modal dialog. Rendering does not open it: call `showModal()` on it afterwards. Escape, the
 * close button and a press on the backdrop close it without saving.
 */
export function PreferencesDialog({ view, receipt }: PreferencesDialogProps) {
  const { say } = useWords();
  const port = usePort();
  const dialog = useRef<HTMLDialogElement>(null);

  function hide(event: Event): void {
    // `close` comes a moment after closing. By then the dialog may have been removed, and opened again. So a press on the
    // backdrop is heard by `cancel`, at once: the second press of a double click must find the page shielded.
    if (event.target === dialog.current && port.state.view === 'preferences') port.hide();
  }

  return (
    // Browsers without `closedby` do not close it on a press on the backdrop; the other ways remain.
    <dialog ref={dialog} part="dialog" aria-labelledby="title" closedby="any" onCancel={hide} onClose={hide}>
      <div class="head">
        {/* The focus starts on the heading, because what follows is long. */}
        <h2 part="title" id="title" tabIndex={-1} autofocus>
          {say('settings')}
        </h2>
        <Button part="close" label={say('close')} onPress={() => port.hide()}>
          ×
        </Button>
      </div>
      {/* A new decision, for example in another tab, starts a new draft. */}
      <PreferencesForm key={view.state.decision?.time} view={view} receipt={receipt} />
    </dialog>
  );
}
