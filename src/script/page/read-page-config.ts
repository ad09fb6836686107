import type { ConfigInput } from '../../model/types.ts';

/**
 * The configuration as a page writes it: the JSON block, and attributes of the script tag where the block is silent.
 *
 * @returns undefined where the page says nothing (yet)
 * @throws {Error} when the block is not JSON
 */
export function readPageConfig(script: HTMLElement | null): ConfigInput | undefined {
  const block = document.querySelector('script[data-akkoord-config]');
  const { googleAnalytics, privacyUrl, controller, language } = script?.dataset ?? {};
  if (!block && !googleAnalytics && !privacyUrl && !controller && !language) return undefined;
  let json: ConfigInput = {};
  try {
    if (block) json = JSON.parse(block.textContent as string);
  } catch (cause) {
    throw new Error(`akkoord: data-akkoord-config is not JSON: ${cause}`);
  }
  return {
    language,
    categories: googleAnalytics
      ? { analytics: { services: { 'google-analytics': { preset: 'google-analytics', id: googleAnalytics } } } }
      : undefined,
    trigger: !block,
    ...json,
    controller: { name: controller, privacyUrl, ...json.controller },
  };
}
