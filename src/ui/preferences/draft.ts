// The rules of the visitor's draft: what the switches in the preferences show before it is saved.
import { isExemption } from '../../model/config/exemption.ts';
import type { Category, Choices, Service } from '../../model/types.ts';

/** State of a switch: the key of the message that describes it. */
export type SwitchState = 'alwaysOn' | 'partly' | 'on' | 'off';

/** The services of a category that have a switch of their own. */
export function switchableServices({ granular, required, services }: Category): readonly Service[] {
  if (!granular || required) return [];
  return services.filter(({ basis }) => basis !== 'necessary');
}

/** Makes the draft that shows what is granted now: yes or no for everything with a switch that can be changed. */
export function startDraft(categories: readonly Category[], grants: Choices): Choices {
  const draft: Record<string, boolean> = {};
  for (const category of categories.filter(({ required }) => !required)) {
    draft[category.id] = grants[category.id] === true || runsAsExempt(category, grants);
    for (const { id } of switchableServices(category)) draft[id] = grants[id] === true;
  }
  return draft;
}

/** Services that a law exempts run before any decision, so the draft shows the category as on. */
function runsAsExempt({ services }: Category, grants: Choices): boolean {
  return services.some(({ basis }) => isExemption(basis)) && services.every(({ id }) => grants[id]);
}

/** The draft after the switch of a category: its services follow. */
export function withCategory(draft: Choices, category: Category, isOn: boolean): Choices {
  const services = switchableServices(category).map(({ id }) => [id, isOn] as const);
  return { ...draft, [category.id]: isOn, ...Object.fromEntries(services) };
}

/** The draft after the switch of a service: its category is on when all its services are. */
export function withService(draft: Choices, category: Category, service: string, isOn: boolean): Choices {
  const changed = { ...draft, [service]: isOn };
  return { ...changed, [category.id]: switchableServices(category).every(({ id }) => changed[id]) };
}

/** The state of a category's switch. */
export function categoryState(category: Category, draft: Choices): SwitchState {
  if (category.required) return 'alwaysOn';
  if (draft[category.id]) return 'on';
  return switchableServices(category).some(({ id }) => draft[id]) ? 'partly' : 'off';
}
