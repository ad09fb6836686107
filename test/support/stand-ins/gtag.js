// Stands in for Google's gtag.js: same command queue, same consent rules, same cookies, and hits that show every setting.
(() => {
  const state = window.__gtag;
  if (state) {
    // Google's script notices that it runs already; a test wants to see that it was asked for twice.
    state.loads += 1;
    return;
  }

  const gtag = { loads: 1, hits: [], commands: [], ignored: [] };
  window.__gtag = gtag;

  const consent = {};
  const places = {};
  const globals = {};
  const targets = new Map();
  const cookielessClient = clientId();
  let waitUntil = 0;

  function clientId() {
    return `${Math.floor(Math.random() * 2147483647)}.${Math.floor(Date.now() / 1000)}`;
  }

  /** How closely a default is about where the visitor is: Google uses the most specific one. Negative: it is not. */
  function placeOf({ region = [''] }) {
    const here = window.__region ?? 'NL';
    return Math.max(-1, ...region.filter((code) => here.startsWith(code)).map((code) => code.length));
  }

  function isGranted(type) {
    return consent[type] !== 'denied';
  }

  function readCookie(name) {
    for (const pair of document.cookie.split('; ')) {
      const at = pair.indexOf('=');
      if (pair.slice(0, at) === name) return pair.slice(at + 1);
    }
    return undefined;
  }

  function writeCookie(name, value, settings) {
    const seconds = settings.cookie_expires === undefined ? 63072000 : Number(settings.cookie_expires);
    const attributes = [`Path=${settings.cookie_path ?? '/'}`];
    if (seconds > 0) attributes.push(`Expires=${new Date(Date.now() + seconds * 1000).toUTCString()}`);
    if (settings.cookie_flags) attributes.push(settings.cookie_flags);
    const wanted = settings.cookie_domain ?? 'auto';
    const labels = location.hostname.split('.');
    const domains =
      wanted === 'auto'
        ? [...labels.keys()].reverse().map((from) => labels.slice(from).join('.'))
        : [wanted === 'none' ? '' : wanted];
    for (const domain of domains) {
      const scope = domain === '' ? [] : [`Domain=${domain}`];
      document.cookie = [`${name}=${value}`, ...scope, ...attributes].join('; ');
      if (readCookie(name) === value) return;
    }
  }

  function identify(id, settings) {
    if (!isGranted('analytics_storage')) return cookielessClient;
    const prefix = settings.cookie_prefix ? `${settings.cookie_prefix}_` : '';
    const known = readCookie(`${prefix}_ga`)?.split('.').slice(2).join('.');
    const client = known || settings.client_id || clientId();
    if (known && settings.cookie_update === false) return client;
    writeCookie(`${prefix}_ga`, `GA1.1.${client}`, settings);
    const now = Math.floor(Date.now() / 1000);
    writeCookie(`${prefix}_ga_${id.replace(/^G-/, '')}`, `GS2.1.s${now}$o1$g0$t${now}$j60$l0$h0`, settings);
    return client;
  }

  function send(id, name, parameters) {
    if (window[`ga-disable-${id}`]) return;
    const settings = { ...globals, ...targets.get(id), ...parameters };
    const client = identify(id, settings);
    const personal = settings.allow_ad_personalization_signals !== false && isGranted('ad_personalization');
    const query = new URLSearchParams({
      v: '2',
      tid: id,
      cid: client,
      en: name,
      dl: settings.page_location ?? location.href,
      dt: settings.page_title ?? document.title,
      gcs: `G1${isGranted('ad_storage') ? 1 : 0}${isGranted('analytics_storage') ? 1 : 0}`,
      npa: personal ? '0' : '1',
      _ags: settings.allow_google_signals === false ? '0' : '1',
      _aps: settings.allow_ad_personalization_signals === false ? '0' : '1',
      _aud: isGranted('ad_user_data') ? '1' : '0',
      _aper: isGranted('ad_personalization') ? '1' : '0',
      _cex: String(settings.cookie_expires ?? ''),
      _cfl: settings.cookie_flags ?? '',
      _cdo: settings.cookie_domain ?? 'auto',
      _cup: settings.cookie_update === false ? '0' : '1',
      _red: settings.ads_data_redaction ? '1' : '0',
      _upt: settings.url_passthrough ? '1' : '0',
    });
    if (settings.anonymize_ip) query.set('aip', '1');
    for (const [key, value] of Object.entries(parameters)) query.set(`ep.${key}`, String(value));
    const url = `https://region1.google-analytics.com/g/collect?${query}`;
    gtag.hits.push({ id, name, url });
    if (settings.transport_type === 'beacon') navigator.sendBeacon(url);
    else fetch(url, { method: 'POST', mode: 'no-cors', keepalive: true }).catch(() => {});
  }

  function hit(id, name, parameters) {
    const wait = waitUntil - Date.now();
    if (wait > 0) setTimeout(() => hit(id, name, parameters), Math.min(wait, 20));
    else send(id, name, parameters);
  }

  const verbs = {
    js() {},
    set(key, value) {
      Object.assign(globals, typeof key === 'object' ? key : { [key]: value });
    },
    consent(action, fields) {
      if (action === 'default') {
        const place = placeOf(fields);
        if (place < 0) return;
        for (const [type, value] of Object.entries(fields)) {
          if (place <= (places[type] ?? -1)) continue;
          consent[type] = value;
          places[type] = place;
        }
        if (fields.wait_for_update) waitUntil = Date.now() + Number(fields.wait_for_update);
      } else {
        const could = isGranted('analytics_storage');
        Object.assign(consent, fields);
        waitUntil = 0;
        if (!could && isGranted('analytics_storage')) {
          for (const [id, settings] of targets)
            if (!window[`ga-disable-${id}`]) identify(id, { ...globals, ...settings });
        }
      }
    },
    config(id, settings = {}) {
      const again = targets.has(id);
      targets.set(id, { ...targets.get(id), ...settings });
      if (settings.send_page_view !== false && (!again || 'page_path' in settings || 'page_location' in settings)) {
        hit(id, 'page_view', {});
      }
    },
    event(name, parameters = {}) {
      const { send_to: sendTo, ...rest } = parameters;
      for (const id of sendTo ? [sendTo].flat() : targets.keys()) hit(id, name, rest);
    },
  };

  function obey(entry) {
    // Google's script takes commands from `arguments` objects alone: an array of the same values does nothing.
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') {
      gtag.ignored.push(entry);
      return;
    }
    const [verb, ...rest] = entry;
    gtag.commands.push([verb, ...rest]);
    verbs[verb]?.(...rest);
  }

  window.dataLayer = window.dataLayer || [];
  const queue = window.dataLayer;
  const push = queue.push;
  queue.push = (...entries) => {
    const length = push.apply(queue, entries);
    for (const entry of entries) obey(entry);
    return length;
  };
  for (const entry of [...queue]) obey(entry);
})();
