// Functions that run in the page. They are sent as text, so each may use only its arguments; `find` is one of them.

type Find = (selector: string) => Element[];
type Focus = { tag: string; id: string; part: string; role: string; text: string; visible: boolean };
type Rect = { x: number; y: number; width: number; height: number };

export function find(selector: string): Element[] {
  let scopes: ParentNode[] = [document];
  for (const part of selector.split('>>>')) {
    const next = new Set<Element>();
    for (const scope of scopes) {
      const root = 'shadowRoot' in scope ? (scope as Element).shadowRoot : null;
      for (const element of root?.querySelectorAll(part.trim()) ?? []) next.add(element);
      for (const element of scope.querySelectorAll(part.trim())) next.add(element);
    }
    scopes = [...next];
  }
  return scopes.filter((scope): scope is Element => scope !== document);
}

export function countOf(find: Find, selector: string): number {
  return find(selector).length;
}

export function boxOf(find: Find, selector: string): Rect | undefined {
  const rect = find(selector)[0]?.getBoundingClientRect();
  return rect && { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
}

export function textOf(find: Find, selector: string): string | undefined {
  const element = find(selector)[0];
  return element instanceof HTMLElement ? element.innerText : (element?.textContent ?? undefined);
}

export function isVisible(find: Find, selector: string): boolean {
  const element = find(selector)[0];
  if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const rect = element.getBoundingClientRect();
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const deeper: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!deeper || deeper === hit) break;
    hit = deeper;
  }
  for (
    let node: Node | null = hit;
    node;
    node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null
  ) {
    if (node === element) return true;
  }
  return false;
}

/** Where to press: the centre of the element once it is there, at rest and on top; otherwise the reason why not yet. */
export async function target(find: Find, selector: string): Promise<{ x: number; y: number } | { reason: string }> {
  const element = find(selector)[0];
  if (!element) return { reason: 'there is no such element' };
  const frame = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 50);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  const inView = (rect: DOMRect) =>
    rect.top >= 0 && rect.left >= 0 && rect.bottom <= innerHeight && rect.right <= innerWidth;
  if (!inView(element.getBoundingClientRect())) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }
  const before = element.getBoundingClientRect();
  await frame();
  await frame();
  const rect = element.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return { reason: 'it has no size' };
  if (before.x !== rect.x || before.y !== rect.y || before.width !== rect.width) return { reason: 'it is moving' };
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const deeper: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!deeper || deeper === hit) break;
    hit = deeper;
  }
  for (
    let node: Node | null = hit;
    node;
    node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null
  ) {
    if (node === element || (node instanceof HTMLLabelElement && node.control === element)) return { x, y };
  }
  return {
    reason: hit
      ? `<${hit.localName} part="${hit.getAttribute('part') ?? ''}" id="${hit.id}"> is on top of it`
      : 'it is outside the viewport',
  };
}

export function focused(): Focus {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return {
    tag: element?.localName ?? '',
    id: element?.id ?? '',
    part: element?.getAttribute('part') ?? '',
    role: element?.getAttribute('role') ?? '',
    text: (element instanceof HTMLElement && element !== document.body ? element.innerText : '').trim(),
    visible: element?.matches(':focus-visible') ?? false,
  };
}

export async function storedNames(): Promise<{ local: string[]; session: string[]; indexedDB: string[] }> {
  const attempt = async (names: () => string[] | Promise<string[]>) => {
    try {
      return await names();
    } catch {
      // Blocked storage holds nothing.
      return [];
    }
  };
  return {
    local: await attempt(() => Object.keys(localStorage)),
    session: await attempt(() => Object.keys(sessionStorage)),
    indexedDB: await attempt(async () => (await indexedDB.databases()).map((database) => database.name ?? '')),
  };
}
