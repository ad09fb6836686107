import { w as withoutPrototype, m as mergeCookies } from './own-data.js';

function completeService(service, preset) {
  const { cookies: presetCookies = [] } = preset;
  return withoutPrototype({
    ...preset,
    ...service,
    presetCookies,
    cookies: mergeCookies(service.cookies, presetCookies)
  });
}

export { completeService as c };
