// Stands in for the scripts of four vendors: it takes over the calls that wait for it, as theirs do, writes one cookie, and
// lets the panel see what it is told. Nothing leaves this computer.
(() => {
  const vendors = {
    'meta-pixel': { global: 'fbq', list: 'queue', handler: 'callMethod', cookie: '_fbp' },
    'pinterest-tag': { global: 'pintrk', list: 'queue', cookie: '_pin_unauth' },
    hubspot: { global: '_hsp', cookie: 'hubspotutk' },
    intercom: { global: 'Intercom', list: 'q', cookie: 'intercom-id-demo1234' },
  };
  const [, id] = /([\w-]+)\.js$/.exec(document.currentScript.src);
  const { global, list, handler, cookie } = vendors[id];

  function hear(call) {
    window.told ??= [];
    window.told.push([id, ...call]);
    document.dispatchEvent(new Event('demo:told'));
  }

  // biome-ignore lint/suspicious/noDocumentCookie: vendors write their cookies like this too
  document.cookie = `${cookie}=${Math.random().toString(36).slice(2, 12)}; Path=/; SameSite=Lax; Max-Age=86400`;
  hear(['script']);
  const waiting = window[global];
  const answer = (...call) => hear(call);
  for (const call of list ? waiting[list] : waiting) hear(call);
  // Some vendors replace their function, one adds a method to it, and one replaces a list.
  if (handler) waiting[handler] = answer;
  else window[global] = list ? answer : { push: (...calls) => calls.forEach(hear) };
})();
