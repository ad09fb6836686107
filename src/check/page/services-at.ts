import type { Service } from '../../model/types.ts';
import { isAt } from './addresses.ts';
import { type KnownService, knownServices } from './known-services.ts';

/** What is at an address: services that the site declares, and the tool that the check knows. */
export interface Found {
  readonly declared: readonly Service[];
  readonly known: KnownService | undefined;
}

/** Finds out to which services an address belongs. */
export function servicesAt(address: string, services: readonly Service[]): Found {
  const known = knownServices.find(({ match }) => match.some((place) => isAt(address, place)));
  const declared = services.filter(
    (service) =>
      placesOf(service).some((place) => isAt(address, place)) ||
      (known !== undefined && (service.preset === known.id || service.id === known.id)),
  );
  return { declared, known };
}

function placesOf({ match }: Service): string[] {
  return [match ?? []].flat().filter((place) => typeof place === 'string');
}
