import type { ConsentModeInput, Integration, TagManagerInput } from '../model/types.ts';
/**
 * Loads a container of Google Tag Manager once one of its consent ids is granted. What it may load after that is decided
 * by the consent settings of its tags, which read Consent Mode.
 */
export declare function googleTagManager({ id, consent, scriptUrl }: TagManagerInput, { dataLayer: queueName, mode }: ConsentModeInput): Integration;
