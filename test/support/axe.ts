import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Visitor } from './visitor.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Axe as a function that a page runs like any other; as a script element a strict policy would stop it. */
const install = Object.assign(() => undefined, { toString: () => `() => { ${source}\n; return null; }` });

export interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  /** Where: selectors, through shadow roots. */
  readonly nodes: readonly string[];
}

/** What axe finds wrong on the page, or within one element, by WCAG 2.0 to 2.2 A and AA and its best practices. */
export async function axe(visitor: Visitor, selector?: string): Promise<readonly Violation[]> {
  if (!(await visitor.run(() => 'axe' in window))) await visitor.run(install);
  return visitor.run(async (selector) => {
    const { axe } = window as unknown as { axe: { run(context: unknown, options: object): Promise<AxeResults> } };
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
    const results = await axe.run(selector ?? document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return results.violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact: impact ?? '',
      help,
      nodes: nodes.map((node) => `${[node.target].flat(3).join(' >>> ')} ${node.failureSummary ?? ''}`),
    }));
  }, selector);
}
