import { declaration } from 'akkoord/server';

/**
 * A whole interface that replaces the library's, for the markup in `index.html`. It shows and asks, and decides nothing:
 * what may run is decided by core.
 *
 * @type {import('akkoord').UiModule['mount']}
 */
export function mount(port) {
  const find = (selector, inside = document) => inside.querySelector(selector);
  const [banner, dialog, status] = ['.own-banner', '.own-preferences', '.own-status'].map((name) => find(name));
  // Names, purposes and cookies of all services, presets included, in one language.
  const { categories } = declaration(port.config.input, 'nl');
  const items = [...categories, ...categories.flatMap(({ services }) => services)];
  const stands = new Map();
  const declared = [];
  const stop = new AbortController();
  let { decision } = port.state;

  // ------------------------------------------------------------------------------------------------- the visitor's part

  const onClick = (button, act) => button.addEventListener('click', act, { signal: stop.signal });
  for (const [layer, via] of [
    [banner, 'banner'],
    [dialog, 'preferences'],
  ]) {
    onClick(find('[name=accept]', layer), () => port.acceptAll(via));
    onClick(find('[name=reject]', layer), () => port.rejectAll(via));
    find('.own-signal', layer).hidden = !port.state.signals.gpc;
  }
  onClick(find('[name=choose]', banner), () => port.show('preferences'));
  onClick(find('[name=close]', dialog), () => dialog.close());
  // Escape ends up here too: nothing is saved.
  const onClose = () => {
    if (port.state.view === 'preferences') port.hide();
  };
  dialog.addEventListener('close', onClose, { signal: stop.signal });

  // The checkboxes are a draft, which takes effect when it is saved.
  const boxes = categories.map(({ id, required }) => {
    const box = element('input', { type: 'checkbox', name: id, 'aria-describedby': `own-${id}` });
    box.disabled = required;
    return box;
  });
  onClick(find('[name=save]', dialog), () => {
    const choices = boxes.filter(({ disabled }) => !disabled).map(({ name, checked }) => [name, checked]);
    port.save(Object.fromEntries(choices), 'preferences');
  });
  find('.own-categories', dialog).replaceChildren(
    ...categories.flatMap(({ id, name, description, required, services }, i) => [
      element('label', {}, boxes[i], ` ${name}`),
      element('p', { id: `own-${id}` }, description, required ? ' De website werkt niet zonder: altijd aan.' : ''),
      list(services),
    ]),
  );

  // --------------------------------------------------------------------------------------------------------- core's part

  function update({ view, grants, decision: next }) {
    const hadFocus = dialog.open || banner.contains(document.activeElement);
    if (view === 'banner') banner.hidden = false;
    if (view === 'preferences' && !dialog.open) {
      for (const box of boxes) box.checked = grants[box.name];
      dialog.showModal();
    }
    // gives the focus back to what opened it, which may be in the banner
    if (view !== 'preferences') dialog.close();
    if (view === 'none') banner.hidden = true;
    const focused = document.activeElement;
    const isLost = focused === document.body || banner.contains(focused);
    if (view === 'none' && hadFocus && isLost) find('main').focus({ preventScroll: true });
    if (next && next !== decision && next.via !== 'elsewhere') {
      // when the dialog, which made the page inert, is gone for assistive technology too
      setTimeout(() => status.replaceChildren('Uw keuze is opgeslagen.'), 150);
      setTimeout(() => status.replaceChildren(), 5000);
    }
    decision = next;
  }

  function hold(embed, id) {
    const stand = stands.get(embed) ?? standFor(embed, id);
    stands.set(embed, stand);
    embed.hidden = true;
    // the page may have put the embed elsewhere
    if (embed.nextSibling !== stand) embed.after(stand);
  }

  function standFor(embed, id) {
    const { name, provider } = items.find((item) => item.id === id) ?? { name: id };
    const button = element('button', { type: 'button' }, `${name} laden`);
    onClick(button, () => port.releaseOnce(embed));
    const text = `${provider ?? name} ontvangt bij het laden gegevens over uw bezoek.`;
    const stand = element('div', { class: 'own-placeholder' }, element('p', {}, text), button);
    stand.style.width = `${embed.offsetWidth}px`;
    stand.style.height = `${embed.offsetHeight}px`;
    return stand;
  }

  function unhold(embed) {
    const stand = stands.get(embed);
    // Core calls this for everything that it releases, scripts too.
    if (!stand) return;
    const hadFocus = stand.contains(document.activeElement);
    stands.delete(embed);
    stand.remove();
    embed.hidden = false;
    if (hadFocus) embed.focus();
  }

  function declare(target) {
    for (const { name, description, services } of categories) {
      const nodes = [element('h3', {}, name), element('p', {}, description), list(services)];
      declared.push(...nodes);
      target.append(...nodes);
    }
  }

  function destroy() {
    stop.abort();
    dialog.close();
    banner.hidden = true;
    for (const embed of stands.keys()) unhold(embed);
    for (const node of declared) node.remove();
  }

  return { update, hold, unhold, declare, destroy };
}

/** Services with who, why, where data goes, and the cookies. */
function list(services) {
  const items = services.map(({ name, provider, purpose, transfer, privacyUrl, cookies }) => {
    const facts = [name, provider, purpose, transfer].filter(Boolean).join(' · ');
    const statement = privacyUrl ? element('a', { href: privacyUrl }, `Privacyverklaring ${provider ?? name}`) : '';
    const names = cookies.map(({ name, lifetime }) => element('li', {}, element('code', {}, name), `: ${lifetime}`));
    return element('li', {}, facts, ' ', statement, element('ul', {}, ...names));
  });
  return element('ul', {}, ...items);
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
