import type { CookieInput } from '../../../src/model/types.ts';

/** How the script of a vendor takes over the calls that waited for it. */
export type Queue =
  /** A function with a list of calls, to which it adds a method, or which it replaces. */
  | { readonly kind: 'function'; readonly name: string; readonly list: string; readonly handler?: string }
  /** A list, each entry of which is a call. */
  | { readonly kind: 'list'; readonly name: string }
  /** Microsoft's list, in which the words of a call stand one by one. */
  | { readonly kind: 'uet'; readonly name: 'uetq' }
  /** TikTok's list, which has a method for each call. */
  | { readonly kind: 'ttq'; readonly name: 'ttq' }
  /** PostHog's list, which also has the projects to start. */
  | { readonly kind: 'posthog'; readonly name: 'posthog' };

export interface StandIn {
  readonly vendor: string;
  readonly queue?: Queue | undefined;
  /** Global variables that the script reads. */
  readonly reads: readonly string[];
  /** What it stores. */
  readonly cookies: readonly CookieInput[];
}

/** A script in place of a vendor's: it stores what the vendor stores, and notes what it is told in `sessionStorage.heard`. */
export const vendorScript = (standIn: StandIn) => `(${run})(${JSON.stringify(standIn)})`;

function run({ vendor, queue, reads, cookies }: StandIn): void {
  // biome-ignore lint/suspicious/noExplicitAny: the globals of vendors have no types
  const page = window as unknown as Record<string, any>;
  const hear = (call: ArrayLike<unknown>) => {
    const heard = JSON.parse(sessionStorage.getItem('heard') ?? '{}');
    heard[vendor] = [...(heard[vendor] ?? []), [...Array.from(call)]];
    sessionStorage.setItem('heard', JSON.stringify(heard));
  };
  for (const { name, kind = 'cookie', domain } of cookies) {
    const key = name.replace('*', 'a1');
    if (domain) continue;
    if (kind === 'cookie') document.cookie = `${key}=1; path=/`;
    else (kind === 'localStorage' ? localStorage : sessionStorage).setItem(key, '1');
  }
  hear(['script', Object.fromEntries(reads.map((name) => [name, page[name]]))]);
  if (!queue) return;

  // The script makes the list itself where nobody had a call for it.
  const waiting = page[queue.name] ?? [];
  const listener = { push: (...calls: ArrayLike<unknown>[]) => calls.forEach(hear) };
  if (queue.kind === 'function') {
    for (const call of waiting[queue.list]) hear(call);
    const answer = (...call: unknown[]) => hear(call);
    if (queue.handler) waiting[queue.handler] = answer;
    else page[queue.name] = answer;
  } else if (queue.kind === 'list') {
    waiting.forEach(hear);
    page[queue.name] = listener;
  } else if (queue.kind === 'ttq') {
    hear(['load', ...Object.keys(waiting._i)]);
    waiting.forEach(hear);
    for (const method of waiting.methods) waiting[method] = (...call: unknown[]) => hear([method, ...call]);
  } else if (queue.kind === 'posthog') {
    for (const project of waiting._i) hear(['init', ...project]);
    waiting.forEach(hear);
    page.posthog = listener;
  } else {
    page.UET = class {
      constructor({ ti, q }: { ti: string; q: unknown[] }) {
        for (let at = 0; at < q.length; at += 3) hear(q.slice(at, at + 3));
        hear(['UET', ti]);
      }
      push(...call: unknown[]) {
        hear(call);
      }
    };
  }
}
