import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Slovenian: first layer. */
export const banner: BannerMessages = {
  title: 'Vaša izbira glede piškotkov',
  text: '{name} prosi za privolitev v uporabo piškotkov in podobnih tehnologij za naslednje namene: {purposes}.',
  comma: ', ',
  and: ' in ',
  site: 'To spletno mesto',
  others: 'Pri tem sodelujejo tudi druga podjetja, na primer {providers}.',
  withdraw:
    'Svojo izbiro lahko kadar koli spremenite ali privolitev prekličete prek povezave »{settings}« na dnu vsake strani.',
  settings: 'Nastavitve piškotkov',
  gpc: 'Vaš brskalnik prosi, naj se vaši podatki ne posredujejo drugim (Global Privacy Control). Zato »Sprejmi vse« ne vklopi kategorije »{label}«.',
  policy: 'Politika zasebnosti',
  accept: 'Sprejmi vse',
  reject: 'Zavrni vse',
  customize: 'Izberi',
  saved: 'Vaša izbira je shranjena.',
  lost: 'Nastavitev trenutno ni mogoče naložiti.',
  necessary: 'Nujni',
  functional: 'Osebne nastavitve',
  analytics: 'Statistika',
  targeting: 'Trženje',
};

/** Slovenian: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Za vsak namen izberite, ali se smejo uporabljati piškotki in podobne tehnologije. Vaša izbira velja {period}; spremenite jo lahko kadar koli.',
  close: 'Zapri',
  save: 'Shrani izbiro',
  on: 'Vklopljeno',
  off: 'Izklopljeno',
  partly: 'Delno vklopljeno',
  alwaysOn: 'Vedno vklopljeno',
  required: 'Brez tega spletno mesto ne deluje, zato tega ni mogoče izklopiti.',
  exempt:
    'Omejena statistika, dovoljena brez privolitve (nizozemski zakon o telekomunikacijah, člen 11.7a). Lahko jo izklopite.',
  necessaryText: 'Za storitve, ki jih zahtevate, na primer prijavo ali naročilo, in za shranitev vaše izbire.',
  functionalText: 'Zapomni si nastavitve, ki jih izberete, in prikazuje vsebino drugih storitev.',
  analyticsText: 'Meri uporabo spletnega mesta, da ga je mogoče izboljšati.',
  targetingText: 'Spremlja vaš obisk, da oglase prilagodi vašim zanimanjem in meri njihov učinek.',
  services: 'Storitve in piškotki ({count})',
  provider: 'Ponudnik',
  purpose: 'Namen',
  transfer: 'Prenos v države zunaj EGP',
  agreement: 'Pogodba o obdelavi osebnih podatkov',
  caption: 'Piškotki: {name}',
  name: 'Ime',
  placedBy: 'Kdo namesti',
  lifetime: 'Čas hrambe',
  session: 'do konca seje',
  revision: 'Različica {revision}',
  receipt: 'Potrdilo o vaši izbiri',
  download: 'Prenesi (JSON)',
  choice: 'Vaša izbira',
  allowed: 'dovoljeno',
  refused: 'zavrnjeno',
  undecided: 'še ni izbrano',
  what: 'Kaj so piškotki?',
  whatText:
    'Piškotki so majhne besedilne datoteke, ki jih spletno mesto hrani v vašem brskalniku. Lokalna shramba deluje enako. Piksel je nevidna sličica, ki o vašem obisku obvesti drugo podjetje. Ko tu govorimo o piškotkih, mislimo na vse troje.',
  embed: 'Prikazuje vsebino ponudnika, ki prejme podatke o vašem obisku.',
  visitor: 'Razlikuje obiskovalce in obiske po naključni številki.',
  held: 'Ob nalaganju {provider} prejme podatke o vašem obisku in lahko namesti piškotke.',
  load: 'Naloži »{name}«',
  always: 'Vedno naloži »{name}«',
};
