import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Latvian: first layer. */
export const banner: BannerMessages = {
  title: 'Jūsu sīkdatņu izvēle',
  text: '{name} lūdz piekrišanu izmantot sīkdatnes un līdzīgas tehnoloģijas šādiem mērķiem: {purposes}.',
  comma: ', ',
  and: ' un ',
  site: 'Šī tīmekļa vietne',
  others: 'Iesaistīti ir arī citi uzņēmumi (piemēram, {providers}).',
  withdraw: 'Jebkurā laikā varat mainīt savu izvēli vai atsaukt piekrišanu, katras lapas apakšā atverot „{settings}”.',
  settings: 'Sīkdatņu iestatījumi',
  gpc: 'Jūsu pārlūkprogramma lūdz nekopīgot jūsu datus (Global Privacy Control). Tāpēc „Pieņemt visas” neieslēdz kategoriju „{label}”.',
  policy: 'Privātuma politika',
  accept: 'Pieņemt visas',
  reject: 'Noraidīt visas',
  customize: 'Izvēlēties',
  saved: 'Jūsu izvēle ir saglabāta.',
  lost: 'Iestatījumus pašlaik nevar ielādēt.',
  necessary: 'Nepieciešamās',
  functional: 'Personiskie iestatījumi',
  analytics: 'Statistika',
  targeting: 'Mārketings',
};

/** Latvian: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Izvēlieties katram mērķim, vai drīkst izmantot sīkdatnes un līdzīgas tehnoloģijas. Jūsu izvēles derīguma termiņš ir {period}; izvēli varat mainīt jebkurā laikā.',
  close: 'Aizvērt',
  save: 'Saglabāt izvēli',
  on: 'Ieslēgts',
  off: 'Izslēgts',
  partly: 'Daļēji ieslēgts',
  alwaysOn: 'Vienmēr ieslēgts',
  required: 'Bez tā vietne nedarbojas, tāpēc to nevar izslēgt.',
  exempt:
    'Ierobežota statistika, kas ir atļauta bez piekrišanas (Nīderlandes Telekomunikāciju likuma 11.7a pants). Varat to izslēgt.',
  necessaryText:
    'Darbībām, ko pieprasāt, piemēram, lai pieteiktos vai veiktu pasūtījumu, un lai atcerētos jūsu izvēli.',
  functionalText: 'Atceras jūsu izvēlētos iestatījumus un rāda citu pakalpojumu saturu.',
  analyticsText: 'Mēra, kā vietne tiek izmantota, lai to uzlabotu.',
  targetingText: 'Seko jūsu apmeklējumam, lai pielāgotu reklāmas jūsu interesēm un izmērītu to ietekmi.',
  services: 'Pakalpojumi un sīkdatnes ({count})',
  provider: 'Pakalpojuma sniedzējs',
  purpose: 'Mērķis',
  transfer: 'Nosūtīšana ārpus EEZ',
  agreement: 'Līgums ar apstrādātāju',
  caption: 'Sīkdatnes: {name}',
  name: 'Nosaukums',
  placedBy: 'Izvieto',
  lifetime: 'Derīguma termiņš',
  session: 'šī sesija',
  revision: 'Versija {revision}',
  receipt: 'Jūsu izvēles apliecinājums',
  download: 'Lejupielādēt (JSON)',
  choice: 'Jūsu izvēle',
  allowed: 'atļauts',
  refused: 'noraidīts',
  undecided: 'vēl nav izvēlēts',
  what: 'Kas ir sīkdatnes?',
  whatText:
    'Sīkdatnes ir nelielas teksta datnes, ko vietne saglabā jūsu pārlūkprogrammā. Vietējā krātuve darbojas tāpat. Pikselis ir neredzams attēls, kas par jūsu apmeklējumu paziņo citam uzņēmumam. Ar vārdu „sīkdatnes” šeit saprotam visus trīs.',
  embed: 'Rāda pakalpojuma sniedzēja saturu. Sniedzējs saņem datus par jūsu apmeklējumu.',
  visitor: 'Atšķir apmeklētājus un apmeklējumus pēc nejauša skaitļa.',
  held: 'Kad saturs tiek ielādēts, {provider} saņem datus par jūsu apmeklējumu un var izvietot sīkdatnes.',
  load: 'Ielādēt „{name}”',
  always: 'Vienmēr ielādēt „{name}”',
};
