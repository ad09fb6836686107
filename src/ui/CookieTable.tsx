/* biome-ignore-all lint/a11y/noRedundantRoles: `display: block` takes the implied roles away, see below. */
/* biome-ignore-all lint/a11y/useSemanticElements: the elements are the semantic ones. */
import type { DeclaredCookie, DeclaredService } from '../model/declaration/declaration.ts';
import { COOKIE_COLUMNS, cellsOf, placeOf } from '../model/declaration/declaration-texts.ts';
import { useWords } from './interface-context.tsx';
import { RichText } from './RichText.tsx';

interface CookieTableProps {
  /** Name of the category or service whose cookies these are. */
  readonly name: string;
  readonly services: readonly DeclaredService[];
}

/**
 * The table of the cookies of these services; nothing where they have none. On a narrow page the style sheet turns each
 * row into a list. Browsers then no longer treat the elements as a table, so their roles are written out.
 */
export function CookieTable({ name, services }: CookieTableProps) {
  const { say } = useWords();
  const cookies = services.flatMap((service) => service.cookies);
  const columns = COOKIE_COLUMNS.map((key) => say(key));
  if (cookies.length === 0) return null;
  return (
    <table part="table" role="table">
      <caption>{say('caption', { name })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th role="columnheader">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {cookies.map((cookie) => (
          <CookieRow cookie={cookie} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function CookieRow({ cookie, columns }: { readonly cookie: DeclaredCookie; readonly columns: readonly string[] }) {
  const place = placeOf(cookie);
  return (
    <tr role="row">
      <th role="rowheader">
        <code>{cookie.name}</code>
        {place && <small>{place}</small>}
      </th>
      {cellsOf(cookie).map((text, i) => (
        <td role="cell" data-label={columns[i + 1]}>
          <RichText text={text} />
        </td>
      ))}
    </tr>
  );
}
