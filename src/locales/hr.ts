import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Croatian: first layer. */
export const banner: BannerMessages = {
  title: 'Vaš izbor u vezi s kolačićima',
  text: '{name} traži privolu za upotrebu kolačića i sličnih tehnologija u ove svrhe: {purposes}.',
  comma: ', ',
  and: ' i ',
  site: 'Ova web-stranica',
  others: 'U to su uključene i druge tvrtke, primjerice {providers}.',
  withdraw:
    'U svakom trenutku možete promijeniti svoj izbor ili povući privolu putem poveznice „{settings}” na dnu svake stranice.',
  settings: 'Postavke kolačića',
  gpc: 'Vaš preglednik traži da se vaši podaci ne dijele (Global Privacy Control). Zato „Prihvati sve” ostavlja kategoriju „{label}” isključenom.',
  policy: 'Izjava o privatnosti',
  accept: 'Prihvati sve',
  reject: 'Odbij sve',
  customize: 'Odaberi',
  saved: 'Vaš je izbor spremljen.',
  lost: 'Postavke se trenutačno ne mogu učitati.',
  necessary: 'Nužni',
  functional: 'Osobne postavke',
  analytics: 'Statistika',
  targeting: 'Marketing',
};

/** Croatian: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Za svaku svrhu odaberite smiju li se upotrebljavati kolačići i slične tehnologije. Vaš izbor vrijedi {period}; možete ga promijeniti u svakom trenutku.',
  close: 'Zatvori',
  save: 'Spremi izbor',
  on: 'Uključeno',
  off: 'Isključeno',
  partly: 'Djelomično uključeno',
  alwaysOn: 'Uvijek uključeno',
  required: 'Bez toga web-stranica ne radi, pa se to ne može isključiti.',
  exempt:
    'Ograničena statistika koja je dopuštena bez privole (nizozemski Zakon o telekomunikacijama, članak 11.7a). Možete je isključiti.',
  necessaryText: 'Za ono što zatražite, primjerice prijavu ili narudžbu, i za pamćenje vašeg izbora.',
  functionalText: 'Pamti postavke koje odaberete i prikazuje sadržaj drugih usluga.',
  analyticsText: 'Mjeri kako se web-stranica upotrebljava radi njezina poboljšanja.',
  targetingText: 'Prati vaš posjet kako bi se oglasi prilagodili vašim interesima i izmjerio njihov učinak.',
  services: 'Usluge i kolačići ({count})',
  provider: 'Pružatelj usluge',
  purpose: 'Svrha',
  transfer: 'Prijenos izvan EGP-a',
  agreement: 'Ugovor o obradi osobnih podataka',
  caption: 'Kolačići: {name}',
  name: 'Naziv',
  placedBy: 'Tko postavlja',
  lifetime: 'Trajanje',
  session: 'do kraja sesije',
  revision: 'Verzija {revision}',
  receipt: 'Potvrda o vašem izboru',
  download: 'Preuzmi (JSON)',
  choice: 'Vaš izbor',
  allowed: 'dopušteno',
  refused: 'odbijeno',
  undecided: 'još nije odabrano',
  what: 'Što su kolačići?',
  whatText:
    'Kolačići su male tekstualne datoteke koje web-stranica pohranjuje u vašem pregledniku. Lokalna pohrana radi na isti način. Piksel je nevidljiva sličica koja vaš posjet javlja drugoj tvrtki. Kad ovdje govorimo o kolačićima, mislimo na sve troje.',
  embed: 'Prikazuje sadržaj pružatelja usluge, koji dobiva podatke o vašem posjetu.',
  visitor: 'Razlikuje posjetitelje i posjete po nasumičnom broju.',
  held: 'Pri učitavanju {provider} dobiva podatke o vašem posjetu i može postaviti kolačiće.',
  load: 'Učitaj „{name}”',
  always: 'Uvijek učitavaj „{name}”',
};
