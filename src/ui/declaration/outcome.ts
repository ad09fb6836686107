import type { DeclaredCategory } from '../../model/declaration/declaration.ts';
import type { State } from '../../model/types.ts';
import type { MessageKey } from '../../model/words/messages.ts';
import type { Words } from '../../model/words/words.ts';

/** The words for the visitor's decision about one category. */
export function outcomeOf(
  { id, required, services }: DeclaredCategory,
  { decision, grants }: Pick<State, 'decision' | 'grants'>,
  { say }: Words<MessageKey>,
): string {
  if (required) return say('alwaysOn');
  const granted = services.filter((service) => grants[service.id]);
  // Statistics that the law exempts run before any decision, so the services count and not the category alone.
  const isGranted = grants[id] || (granted.length > 0 && granted.length === services.length);
  if (isGranted) return say('allowed');
  if (granted.length > 0) return `${say('partly')}: ${granted.map(({ name }) => name).join(say('comma'))}`;
  return !decision || decision.unanswered?.includes(id) ? say('undecided') : say('refused');
}
