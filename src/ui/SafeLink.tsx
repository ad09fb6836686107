import { isSafe } from '../model/words/rich-text.ts';

interface SafeLinkProps {
  readonly href: string | null;
  readonly children: string;
}

/** A link, or only its text where there is no address or an unsafe one. */
export function SafeLink({ href, children }: SafeLinkProps) {
  if (!href || !isSafe(href)) return <span part="text">{children}</span>;
  return (
    <a part="text" href={href}>
      {children}
    </a>
  );
}
