/**
 * The ways in which held elements come into a page after it was parsed. Each runs in the page: those of scripts leave one
 * held script that says its name, those of text one held picture. (A script that comes as text is dead: no browser runs
 * it, held or not.)
 */
export const scripts: Readonly<Record<string, (text: string) => void>> = {
  'createElement, setAttribute, append': (text) => {
    const script = document.createElement('script');
    script.setAttribute('type', 'text/plain');
    script.setAttribute('data-consent', 'analytics');
    script.textContent = text;
    document.body.append(script);
  },
  'a component that is filled after it was inserted': (text) => {
    const root = document.body.appendChild(document.createElement('div'));
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.append(text.slice(0, 9), text.slice(9));
    root.appendChild(document.createElement('div')).append(script);
  },
  replaceWith: (text) => {
    const old = document.body.appendChild(document.createElement('i'));
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.text = text;
    old.replaceWith('text', script);
  },
  'a fragment from text, which browsers do let run': (text) => {
    const html = `<p>x</p><script type="text/plain" data-consent="analytics">${text}</script><p>y</p>`;
    document.body.append(document.createRange().createContextualFragment(html));
  },
  'the document of a frame': (text) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const script = (frame.contentDocument ?? document).createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.text = text;
    document.body.append(script);
    frame.remove();
  },
  'a registered shadow root': (text) => {
    const root = document.body.appendChild(document.createElement('x-part')).attachShadow({ mode: 'open' });
    window.akkoord?.observe(root);
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.text = text;
    root.appendChild(document.createElement('div')).append(script);
  },
  'a shadow root that was filled before it was registered': (text) => {
    const root = document.body.appendChild(document.createElement('x-part')).attachShadow({ mode: 'open' });
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.text = text;
    root.append(script);
    window.akkoord?.observe(root);
  },
};

export const pictures: Readonly<Record<string, (image: string) => void>> = {
  'innerHTML, as htmx swaps': (image) => {
    const target = document.body.appendChild(document.createElement('div'));
    target.innerHTML = `<p>old</p>`;
    target.innerHTML = `<p>new</p>${image}`;
  },
  outerHTML: (image) => {
    document.body.appendChild(document.createElement('div')).outerHTML = `<section>${image}</section>`;
  },
  insertAdjacentHTML: (image) => document.body.insertAdjacentHTML('beforeend', image),
  'a clone of a template': (image) => {
    const template = document.createElement('template');
    template.innerHTML = `<section>${image}</section>`;
    document.body.append(template.content.cloneNode(true));
  },
  'a shadow root': (image) => {
    const root = document.body.appendChild(document.createElement('x-part')).attachShadow({ mode: 'open' });
    window.akkoord?.observe(root);
    root.innerHTML = `<p>${image}</p>`;
  },
};

/** Puts another body in place as Turbo does: parsed apart, swapped whole, its scripts made anew because parsed ones are dead. */
export const swapBody = (html: string): void => {
  const next = document.adoptNode(new DOMParser().parseFromString(html, 'text/html').body);
  document.documentElement.replaceChild(next, document.body);
  for (const dead of next.querySelectorAll('script')) {
    const script = document.createElement('script');
    script.textContent = dead.textContent;
    script.async = false;
    for (const { name, value } of dead.attributes) script.setAttribute(name, value);
    dead.replaceWith(script);
  }
};
