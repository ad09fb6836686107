// The panel "Onder de motorkap": only watches. It is part of this demo, not of Akkoord.
const panel = document.getElementById('onder-de-motorkap');
const slot = (name) => panel.querySelector(`[data-demo="${name}"]`);

const categories = {
  necessary: 'Noodzakelijk',
  functional: 'Voorkeuren',
  analytics: 'Statistieken',
  targeting: 'Marketing',
};
const services = {
  'google-analytics': 'Google Analytics',
  'meta-pixel': 'Meta Pixel',
  'pinterest-tag': 'Pinterest',
  hubspot: 'HubSpot',
  intercom: 'Intercom',
};
const ways = {
  banner: 'in de balk',
  preferences: 'in de cookie-instellingen',
  placeholder: 'bij de video',
  api: 'door de website',
  signal: 'door de browser',
  elsewhere: 'bij een eerder bezoek of in een ander tabblad',
};
const seconds = new Intl.NumberFormat('nl', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const clock = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeStyle: 'short' });

function element(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

// ------------------------------------------------------------------------------------------------------- consent

function outcome(id, state) {
  if (id === 'necessary') return ['yes', 'altijd aan'];
  if (!state) return ['held', 'tegengehouden'];
  if (!state.decision) return ['held', 'nog geen keuze'];
  return state.grants[id] ? ['yes', 'ja'] : ['no', 'nee'];
}

function decided(state) {
  if (!state) return 'Akkoord is niet geladen. Alles wat toestemming nodig heeft, blijft tegengehouden.';
  if (!state.decision) return 'U hebt nog niets gekozen. Tot die tijd geldt alles als geweigerd.';
  return `Gekozen op ${clock.format(state.decision.time)}, ${ways[state.decision.via] ?? state.decision.via}.`;
}

function showConsent() {
  const state = window.akkoord?.state;
  slot('consent').replaceChildren(
    ...Object.entries(categories).map(([id, label]) => {
      const [kind, text] = outcome(id, state);
      return element('div', '', element('dt', '', label), element('dd', `demo-chip ${kind}`, text));
    }),
  );
  slot('decision').textContent = decided(state);
}

// ------------------------------------------------------------------------------------------------------ requests

const moments = [];

function explain({ pathname, searchParams }) {
  const get = (name) => searchParams.get(name);
  if (pathname === '/stand-in/gtag/js') return ['Google Analytics', 'gtag.js', get('id')];
  if (pathname === '/stand-in/collect') {
    const anonymous = get('aip') === '1' ? 'IP geanonimiseerd' : 'IP niet geanonimiseerd';
    return ['Google Analytics', get('en'), `gcs=${get('gcs')} · ${anonymous}`];
  }
  if (pathname === '/stand-in/pixel.js') return ['Reclamepixel', 'pixel.js', ''];
  if (pathname === '/stand-in/pixel') return ['Reclamepixel', get('ev'), ''];
  if (pathname.startsWith('/stand-in/video')) return ['YouTube', 'video', ''];
  const [, id] = /([\w-]+)\.js$/.exec(pathname) ?? [];
  return [services[id] ?? 'Derde', 'script', ''];
}

function showMoments() {
  moments.sort((a, b) => a.time - b.time);
  const requests = moments.filter((moment) => moment.request).length;
  slot('request-count').textContent = requests;
  slot('no-requests').hidden = requests > 0;
  slot('requests').replaceChildren(
    ...moments.map(({ time, text, request }) => {
      const [who, what, detail] = request ?? [];
      const stamp = element('span', 'demo-time', `${seconds.format(time / 1000)} s`);
      if (!request) return element('li', 'demo-choice', stamp, text);
      return element('li', '', stamp, element('strong', '', who), ` ${what} `, element('code', '', detail));
    }),
  );
}

new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) {
    const url = new URL(name);
    if (url.origin !== location.origin || !url.pathname.startsWith('/stand-in/')) continue;
    moments.push({ time: startTime, request: explain(url) });
  }
  showMoments();
}).observe({ type: 'resource', buffered: true });

// ---------------------------------------------------------------------------------------------------------- told

/** One word of a call; of a list of consent types only what is granted. */
function wordOf(value) {
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Date) return '';
  const fields = Object.entries(value).filter(([, field]) => field !== 'denied');
  return fields.map(([name, field]) => (field === 'granted' ? name : `${name}: ${field}`)).join(', ');
}

function showTold() {
  const told = window.told ?? [];
  slot('told-count').textContent = told.length;
  slot('told').replaceChildren(
    ...Object.entries(services).map(([id, label]) => {
      const calls = told.filter(([service]) => service === id);
      const items = calls.map(([, ...words]) => element('li', '', words.map(wordOf).filter(Boolean).join(' ')));
      const answer = items.length > 0 ? element('ol', '', ...items) : element('p', 'demo-note', 'Nog niets.');
      return element('div', '', element('dt', '', label), element('dd', '', answer));
    }),
  );
}

document.addEventListener('demo:told', showTold);

// ------------------------------------------------------------------------------------------------------- cookies

function owner(name) {
  if (name === 'akkoord') return 'uw keuze';
  if (/^_ga(_|$)/.test(name)) return 'Google Analytics';
  const owners = { _vbpx: 'reclamepixel', _fbp: 'Meta Pixel', _pin_unauth: 'Pinterest', hubspotutk: 'HubSpot' };
  return owners[name] ?? (name.startsWith('intercom-') ? 'Intercom' : '');
}

function showCookies() {
  const found = document.cookie.split('; ').filter(Boolean);
  const items = found.map((pair) => {
    const [name, ...rest] = pair.split('=');
    const value = rest.join('=');
    const short = value.length > 26 ? `${value.slice(0, 25)}…` : value;
    return element('li', '', element('strong', '', name), ` ${owner(name)} `, element('code', '', short));
  });
  if (panel.dataset.session === 'ja') {
    const note = 'HttpOnly: onleesbaar voor scripts';
    items.unshift(element('li', '', element('strong', '', 'VBSESSION'), ' bestelsysteem ', element('code', '', note)));
  }
  slot('cookie-count').textContent = items.length;
  slot('no-cookies').hidden = items.length > 0;
  slot('cookies').replaceChildren(...items);
}

if ('cookieStore' in window) cookieStore.addEventListener('change', showCookies);
else setInterval(showCookies, 1000);

// ------------------------------------------------------------------------------------------------------ together

/** Keeps the end of the panel reachable while the banner lies over the bottom of the window. */
function makeRoom() {
  const height = document.querySelector('akkoord-banner')?.getBoundingClientRect().height ?? 0;
  panel.style.setProperty('--demo-room', `${Math.ceil(height)}px`);
}

function showAll() {
  showConsent();
  showTold();
  showCookies();
  requestAnimationFrame(makeRoom);
}

for (const type of ['ready', 'decision', 'change', 'show', 'hide', 'error']) {
  document.addEventListener(`akkoord:${type}`, () => {
    if (type === 'decision') {
      // The event comes after the effects, so the moment of the choice itself is taken: it stands before what it set off.
      const { time, via } = window.akkoord?.state.decision ?? {};
      const since = time ? Math.max(0, time - performance.timeOrigin) : performance.now();
      moments.push({ time: since, text: `Uw keuze, ${ways[via] ?? 'ingetrokken'}` });
      showMoments();
    }
    showAll();
  });
}
addEventListener('pageshow', showAll);
addEventListener('resize', makeRoom);
showAll();

slot('forget').addEventListener('click', async () => {
  slot('forget').disabled = true;
  await fetch('/demo/forget', { method: 'POST' });
  localStorage.clear();
  sessionStorage.clear();
  // Without the hash: `#cookie-instellingen` would open the dialog again.
  location.replace(location.pathname);
});
