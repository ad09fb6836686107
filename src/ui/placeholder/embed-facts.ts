import type { Config } from '../../model/types.ts';
import type { MessageKey } from '../../model/words/messages.ts';
import type { Words } from '../../model/words/words.ts';

/** What a placeholder says about its embed. */
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
 * @param id its consent id, as the page wrote it
 */
export function embedFacts(embed: HTMLElement, id: string, config: Config, words: Words<MessageKey>): EmbedFacts {
  const service = config.services.find((candidate) => candidate.id === id);
  const category = config.categories.find((candidate) => candidate.id === (service?.category ?? id));
  const known = service ?? category;
  const name = words.nameOf(known ?? { id });
  let alwaysId: string | undefined;
  if (category && category.services.length < 2) alwaysId = category.id;
  else if (service && category?.granular) alwaysId = id;
  return {
    title: embed.title || name,
    name,
    // A category has no provider: then the host is named to which the request would go.
    provider: words.text(service?.provider) ?? (hostnameOf(embed.dataset.consentSrc) || name),
    privacyUrl: service?.privacyUrl,
    isKnown: known !== undefined,
    alwaysId,
  };
}

function hostnameOf(address: string | undefined): string {
  if (address === undefined) return '';
  try {
    return new URL(address, document.baseURI).hostname;
  } catch {
    return '';
  }
}
