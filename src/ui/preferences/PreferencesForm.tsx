import type { BasicReceipt, Receipt } from '../../model/types.ts';
import { signalSentence } from '../../model/words/banner-text.ts';
import { formatPeriod } from '../../model/words/format.ts';
import { About } from '../About.tsx';
import { Button } from '../Button.tsx';
import { usePort, useWords } from '../interface-context.tsx';
import type { ViewModel } from '../view-model.ts';
import { CategoryField } from './CategoryField.tsx';
import { ReceiptView } from './ReceiptView.tsx';
import { useDraft } from './use-draft.ts';

interface PreferencesFormProps {
  readonly view: ViewModel;
  readonly receipt: Receipt | BasicReceipt | null;
}

/** The switches of all categories, and the buttons that save them, accept all or reject all. */
export function PreferencesForm({ view: { config, declaration, state }, receipt }: PreferencesFormProps) {
  const words = useWords();
  const port = usePort();
  const draft = useDraft(config.categories, state.grants);
  const { say } = words;
  const signal = signalSentence(config, state, words);
  return (
    <>
      <div class="body">
        <p part="text">{say('intro', { period: formatPeriod(config.cookie.days, words) })}</p>
        {signal && <p part="text">{signal}</p>}
        {declaration.categories.map((declared) => {
          const category = config.categories.find(({ id }) => id === declared.id);
          return category && <CategoryField key={category.id} category={category} declared={declared} draft={draft} />;
        })}
        <div class="about">
          {receipt && state.decision && <ReceiptView receipt={receipt} time={state.decision.time} />}
          <About declaration={declaration} />
        </div>
      </div>
      <div part="actions">
        <Button part="accept" onPress={() => port.acceptAll('preferences')}>
          {say('accept')}
        </Button>
        <Button part="reject" onPress={() => port.rejectAll('preferences')}>
          {say('reject')}
        </Button>
        <Button part="save" onPress={() => port.save(draft.latest(), 'preferences')}>
          {say('save')}
        </Button>
      </div>
    </>
  );
}
