/** Hosts that browsers call on their own account. No page under test asks for them, so they are refused and kept out of the log. */
const noiseHosts: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'ads.mozilla.org',
  'android.clients.google.com',
  'aus5.mozilla.org',
  'classify-client.services.mozilla.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'content-signature-2.cdn.mozilla.net',
  'contile.services.mozilla.com',
  'detectportal.firefox.com',
  'edgedl.me.gvt1.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
  'incoming.telemetry.mozilla.org',
  'location.services.mozilla.com',
  'merino.services.mozilla.com',
  'mtalk.google.com',
  'normandy.cdn.mozilla.net',
  'optimizationguide-pa.googleapis.com',
  'push.services.mozilla.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'services.addons.mozilla.org',
  'shavar.services.mozilla.com',
  'sb-ssl.google.com',
  'tracking-protection.cdn.mozilla.net',
  'update.googleapis.com',
]);

/** Whether a request to this host comes from the browser itself rather than from a page. */
export function isNoise(host: string): boolean {
  return noiseHosts.has(host);
}
