import type { Connect } from '../../model/types.ts';
/**
 * Google Ads. Its tag is added to the page as a held one, because Consent Mode, which is part of the library, puts the
 * consent in front of whatever a Google tag reads when that tag is released. Later decisions are told by Consent Mode,
 * too; as the tag goes on sending without cookies where consent is denied, the page is reloaded at a withdrawal.
 */
export declare const connect: Connect;
