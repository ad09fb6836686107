import { document } from '../../host/native-document.ts';
import type { Config } from '../../model/types.ts';
import type { MessageKey } from '../../model/words/messages.ts';
import type { Words } from '../../model/words/words.ts';

/** The facts about an embed that its placeholder shows. */
export interface EmbedFacts {
  /** Which embed it is: its own title, or the name of the service. */
  readonly title: string;
  /** Name of the service or category. */
  readonly name: string;
  /** Who receives data when the embed loads. */
  readonly provider: string;
  readonly privacyUrl: string | undefined;
  /** Whether the configuration has its id. If not, the site made a mistake, and the embed stays held. */
  readonly isKnown: boolean;
  /** The consent id that "always" grants; undefined where that would grant something else too. */
  readonly alwaysId: string | undefined;
}

/**
 * Finds what a placeholder says about a held embed.
 *
 * @param ids the consent ids that are missing, as the page wrote them
 */
export function embedFacts(
  embed: HTMLElement,
  ids: readonly string[],
  config: Config,
  words: Words<MessageKey>,
): EmbedFacts {
  const items = [...config.categories, ...config.services];
  const known = ids.map((id) => items.find((item) => item.id === id) ?? { id });
  const services = config.services.filter(({ id }) => ids.includes(id));
  const name = known.map((item) => words.nameOf(item)).join(words.say('comma'));
  const providers = services.flatMap(({ provider }) => words.text(provider) ?? []).join(words.say('comma'));
  return {
    title: embed.title || name,
    name,
    // A category has no provider: then the host is named to which the request would go.
    provider: providers || hostnameOf(embed.dataset.consentSrc) || name,
    privacyUrl: services[0]?.privacyUrl,
    isKnown: ids.every((id) => items.some((item) => item.id === id)),
    alwaysId: ids.length === 1 ? alwaysIdOf(ids[0], config) : undefined,
  };
}

function alwaysIdOf(id: string | undefined, config: Config): string | undefined {
  const service = config.services.find((candidate) => candidate.id === id);
  const category = config.categories.find((candidate) => candidate.id === (service?.category ?? id));
  if (category && category.services.length < 2) return category.id;
  return service && category?.granular ? id : undefined;
}

function hostnameOf(address: string | undefined): string {
  if (address === undefined) return '';
  try {
    return new URL(address, document.baseURI).hostname;
  } catch {
    return '';
  }
}
