import { readCookies } from '../../core/cookies.ts';
import { itemsToDecide } from '../../model/decision/decision.ts';
import { decodeRecord } from '../../model/decision/record.ts';
import type { Config } from '../../model/types.ts';

/**
 * Explains where another page of the site has other categories or services: the choice in the cookie answers for others than
 * this page asks about. Sites that share a cookie of their domain may differ.
 */
export function explainOtherConfigs(config: Config): string[] {
  if (config.cookie.domain) return [];
  const asked = itemsToDecide(config).map(({ id }) => id);
  return readCookies().flatMap(({ name, value }) => {
    const record = name === config.cookie.name ? decodeRecord(value) : null;
    if (!record || record.revision !== config.revision) return [];
    const answered = [record, ...(record.earlier ?? [])].flatMap(({ choices }) => Object.keys(choices));
    const onlyThere = answered.filter((id) => !asked.includes(id));
    const onlyHere = asked.filter((id) => !answered.includes(id));
    if (onlyThere.length + onlyHere.length === 0) return [];
    return [
      `the choice in the cookie was made on a page with another configuration: only there ${list(onlyThere)}, only here ${list(onlyHere)}. Give all pages the same, as in docs/configuration.md. (If you have just changed it, delete the cookie "${name}".)`,
    ];
  });
}

function list(ids: readonly string[]): string {
  return ids.length > 0 ? ids.map((id) => `"${id}"`).join(', ') : 'nothing';
}
