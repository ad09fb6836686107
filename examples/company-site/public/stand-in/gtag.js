// Stands in for Google's gtag.js: the same commands, cookies and hits, but everything stays on this server.
(() => {
  if (window.standInGtag) return;

  const collect = new URL('../collect', document.currentScript.src);
  const consent = {};
  const settings = {};
  const targets = new Map();
  const pageId = String(Math.floor(Math.random() * 1e9));
  const loadedAt = Math.floor(Date.now() / 1000);
  const newClient = `${Math.floor(Math.random() * 2 ** 31)}.${loadedAt}`;

  // Google sets no consent of its own: what no default or update names counts as granted.
  const allows = (type) => consent[type] !== 'denied';
  const consentCode = () => {
    const code = (type) => (consent[type] ? Number(allows(type)) : '-');
    return `G1${code('ad_storage')}${code('analytics_storage')}`;
  };

  const readCookie = (name) =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);

  /** From the highest level down, because a browser refuses a cookie for a public suffix such as `.nl`. */
  function* domains(wanted) {
    if (wanted && wanted !== 'auto') return yield wanted === 'none' ? '' : wanted;
    const labels = location.hostname.split('.');
    for (let count = 2; count <= labels.length; count++) yield labels.slice(-count).join('.');
    yield '';
  }

  function writeCookie(name, value, options) {
    if (readCookie(name) && options.cookie_update === false) return;
    const expires = options.cookie_expires ?? 63_072_000;
    const attributes = [`Path=${options.cookie_path ?? '/'}`];
    if (expires > 0) attributes.push(`Max-Age=${expires}`);
    if (options.cookie_flags) attributes.push(options.cookie_flags);
    for (const domain of domains(options.cookie_domain)) {
      // biome-ignore lint/suspicious/noDocumentCookie: gtag.js writes its cookies like this too
      document.cookie = [`${name}=${value}`, ...attributes, ...(domain ? [`Domain=${domain}`] : [])].join('; ');
      if (readCookie(name) === value) return;
    }
  }

  function clientOf(id, options) {
    const prefix = options.cookie_prefix ? `${options.cookie_prefix}_` : '';
    const name = `${prefix}_ga`;
    const client = readCookie(name)?.split('.').slice(-2).join('.') ?? newClient;
    writeCookie(name, `GA1.1.${client}`, options);
    writeCookie(`${name}_${id.replace(/^G-/, '')}`, `GS2.1.s${loadedAt}$o1$g0$t${loadedAt}$j60$l0$h0`, options);
    return client;
  }

  function send(id, eventName, fields) {
    if (window[`ga-disable-${id}`]) return;
    const options = { ...settings, ...targets.get(id), ...fields };
    const hit = new URL(collect);
    const add = (values) => {
      for (const [key, value] of Object.entries(values)) hit.searchParams.set(key, value);
    };
    add({ v: 2, tid: id, en: eventName, _p: pageId, gcs: consentCode(), dl: location.href, dt: document.title });
    if (options.anonymize_ip) add({ aip: 1 });
    if (options.allow_google_signals === false) add({ ngs: 1 });
    if (options.allow_ad_personalization_signals === false) add({ npa: 1 });
    // Without consent Google's script still sends, only without cookies; the stand-in does so too, or mistakes would not show.
    if (allows('analytics_storage')) add({ cid: clientOf(id, options), sid: loadedAt });
    fetch(hit, { method: 'POST', keepalive: true }).catch(() => {});
  }

  const commands = {
    js() {},
    consent(action, values) {
      // A default for a region says nothing here: the stand-in does not know where the visitor is.
      if (action === 'default' && values.region) return;
      for (const [type, value] of Object.entries(values)) {
        if (action === 'update' || !consent[type]) consent[type] = value;
      }
    },
    set(name, value) {
      Object.assign(settings, typeof name === 'object' ? name : { [name]: value });
    },
    config(id, fields = {}) {
      targets.set(id, fields);
      if (fields.send_page_view !== false) send(id, 'page_view');
    },
    event(name, fields = {}) {
      const ids = fields.send_to ? [fields.send_to].flat() : targets.keys();
      for (const id of ids) send(id, name, fields);
    },
  };

  /** Lets the panel see what it is told. */
  function hear(call) {
    window.told ??= [];
    window.told.push(['google-analytics', ...call]);
    document.dispatchEvent(new Event('demo:told'));
  }

  function run(entry) {
    // Arrays and plain objects are data for Tag Manager; only a real `arguments` object is a command.
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
    const [name, ...rest] = entry;
    hear(entry);
    if (Object.hasOwn(commands, name)) commands[name](...rest);
  }

  window.dataLayer ??= [];
  const layer = window.dataLayer;
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    const length = push(...entries);
    entries.forEach(run);
    return length;
  };
  window.standInGtag = true;
  hear(['script']);
  layer.slice().forEach(run);
})();
