import { isSafe } from '../model/words/rich-text.ts';

interface SafeLinkProps {
  readonly href: string | null;
  readonly children: string;
}

/** A link; only its text where there is no address, or one that could do harm. */
export function SafeLink({ href, children }: SafeLinkProps) {
  if (!href || !isSafe(href)) return <span part="text">{children}</span>;
  return (
    <a part="text" href={href}>
      {children}
    </a>
  );
}
