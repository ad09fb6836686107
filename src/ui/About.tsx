import type { Declaration } from '../model/declaration/declaration.ts';
import { siteStatement } from '../model/declaration/declaration-texts.ts';
import { useWords } from './interface-context.tsx';
import { SafeLink } from './SafeLink.tsx';

/** The site's privacy statement with its date, and the revision of what visitors are asked. */
export function About({ declaration }: { readonly declaration: Declaration }) {
  const words = useWords();
  const statement = siteStatement(declaration, words);
  return (
    <p part="about">
      {statement && <SafeLink href={declaration.controller.privacyUrl}>{statement}</SafeLink>}
      <span>{words.say('revision', { revision: declaration.revision })}</span>
    </p>
  );
}
