import { piecesOf } from '../model/words/rich-text.ts';
import { SafeLink } from './SafeLink.tsx';

/** A text of the site in which `[label](url)` is a link. Markup in it is shown as text; an unsafe link as its label. */
export function RichText({ text }: { readonly text: string }) {
  return piecesOf(text).map((piece) => <SafeLink href={piece.href}>{piece.text}</SafeLink>);
}
