import { MS_PER_DAY } from '../decision/decision.ts';
import { flag, list, matching, object, oneOf, type Rule } from './schema.ts';
import { isWholeNumberUpTo } from './validate.ts';

/** Rule for `wait_for_update`. */
export const waitRule: Rule = {
  accepts: isWholeNumberUpTo(MS_PER_DAY),
  remedy: 'Write whole milliseconds, such as 500.',
};

/** Google Consent Mode. */
export const consentModeRule: Rule = object({
  mode: oneOf('basic', 'advanced'),
  mapping: object(),
  regions: list,
  wait_for_update: waitRule,
  ads_data_redaction: flag,
  url_passthrough: flag,
  dataLayer: matching(/^[A-Za-z_$][\w$]*$/, 'Write the name of a variable, such as "dataLayer".'),
});

/** A container of Google Tag Manager. */
export const tagManagerRule: Rule = object(
  {
    id: matching(/^GTM-[A-Z\d]+$/, 'Write the id of the container, such as "GTM-XXXXXXX".'),
    consent: list,
    scriptUrl: matching(/^[^?#]+$/, 'Write an address without a query.'),
  },
  ['id'],
);
