import { declaration, declarationHtml, readConsent, renewConsent } from 'akkoord/server';
import { config } from './config.mjs';

const language = 'nl';
const cookieTable = declarationHtml(config, language);
// `<` could end the block that contains the text.
const configText = JSON.stringify(config).replace(/</g, '\\u003c');

const contents = {
  '/': {
    title: 'Voorbeeld BV',
    main: '<h1>Voorbeeld BV</h1>\n<p>Meubels op maat. Deze pagina is op een server gemaakt.</p>',
  },
  '/cookies': { title: 'Cookies', main: `<h1>Cookies</h1>\n<div id="keuze">\n${cookieTable}\n</div>` },
};

function html({ title, main }, consent) {
  // Only what the visitor allowed is written. There is no banner in the page, so none can flash: the script makes one
  // for those who have yet to choose, and for them alone its second file is fetched early.
  const statistics = consent.has('analytics') ? '<script async src="/statistics.js"></script>' : '';
  const preload = consent.decision ? '' : '<link rel="modulepreload" href="/akkoord/akkoord.ui.js">';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/site.css">
<script type="application/json" data-akkoord-config>${configText}</script>
<script src="/akkoord/akkoord.js"></script>
${preload}${statistics}
</head>
<body>
<nav><a href="/">Home</a> <a href="/cookies">Cookies</a> <a href="#cookie-instellingen">Cookie-instellingen</a></nav>
<main>
${main}
</main>
</body>
</html>
`;
}

/**
 * The pages of the site, by path.
 *
 * @param headers - of the request
 * @param secure - is the site served over https?
 * @returns what to answer; null where there is no such page
 */
export function renderPage(path, { cookie, 'sec-fetch-dest': destination }, secure) {
  if (path === '/cookies.json') {
    return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(declaration(config, language)) };
  }
  if (!Object.hasOwn(contents, path)) return null;
  // Only for documents: the answer to a background request could restore an older choice.
  const renewed = destination === 'document' && renewConsent(cookie, config, { secure });
  return {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      // A shared cache would give one visitor's choice to another.
      'Cache-Control': 'private, no-cache',
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
      ...(renewed && { 'Set-Cookie': renewed }),
    },
    body: html(contents[path], readConsent(cookie, config)),
  };
}
