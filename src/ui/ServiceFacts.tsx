import type { DeclaredService } from '../model/declaration/declaration.ts';
import { factsOf, providerStatement, statementsOf } from '../model/declaration/declaration-texts.ts';
import { useWords } from './interface-context.tsx';
import { RichText } from './RichText.tsx';
import { SafeLink } from './SafeLink.tsx';

/** The facts about a service: who provides it, what for, and where to read more. */
export function ServiceFacts({ service }: { readonly service: DeclaredService }) {
  const words = useWords();
  const facts = factsOf(service);
  return (
    <>
      {statementsOf(service, words).map((statement) => (
        <p>{statement}</p>
      ))}
      {facts.length > 0 && (
        <dl>
          {facts.map(({ term, text }) => (
            <>
              <dt>{words.say(term)}</dt>
              <dd>
                <RichText text={text} />
              </dd>
            </>
          ))}
        </dl>
      )}
      {service.privacyUrl && (
        <p>
          <SafeLink href={service.privacyUrl}>{providerStatement(service, words)}</SafeLink>
        </p>
      )}
    </>
  );
}
