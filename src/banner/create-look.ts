import lookCss from '../../styles/look.css';
import { createSheet } from '../host/host.ts';
import type { Config } from '../model/types.ts';

/** Makes the style sheet that all layers share: colours, shapes and texts. */
export function createLook(config: Config): CSSStyleSheet {
  return createSheet(lookCss + schemeRule(config));
}

/** The site's own choice between light and dark. */
function schemeRule({ theme }: Config): string {
  const scheme = theme?.scheme;
  return scheme === 'light' || scheme === 'dark' ? `:host{color-scheme:${scheme}!important}` : '';
}
