import type { Service } from '../../model/types.ts';
import { isAt } from './addresses.ts';
import { type KnownService, knownServices } from './known-services.ts';

/** The services to which an address belongs: those that the site declares, and the tool that the check knows. */
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
      (known !== undefined &&
        [service.preset, service.id].some((name) => name === known.id || name === shortId(known))),
  );
  return { declared, known };
}

/** Names that a site may give it: `linkedin` for the preset `linkedin-insight`, `clarity` for `microsoft-clarity`. */
function shortId({ id }: KnownService): string {
  return id.replace(/^(google-(?=tag)|microsoft-)|-(insight|pixel|tag)$/, '');
}

function placesOf({ match }: Service): string[] {
  return [match ?? []].flat().filter((place) => typeof place === 'string');
}
