import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Romanian: first layer. */
export const banner: BannerMessages = {
  title: 'Alegerea dumneavoastră privind cookie-urile',
  text: '{name} vă solicită consimțământul pentru utilizarea de cookie-uri și tehnologii similare în aceste scopuri: {purposes}.',
  comma: ', ',
  and: ' și ',
  site: 'Acest site',
  others: 'Sunt implicate și alte companii, cum ar fi {providers}.',
  withdraw:
    'Vă puteți schimba alegerea sau retrage consimțământul oricând din „{settings}”, în partea de jos a fiecărei pagini.',
  settings: 'Setări pentru cookie-uri',
  gpc: 'Browserul cere ca datele dumneavoastră să nu fie partajate (Global Privacy Control). De aceea, „Acceptă tot” nu activează categoria {label}.',
  policy: 'Politica de confidențialitate',
  accept: 'Acceptă tot',
  reject: 'Refuză tot',
  customize: 'Personalizează',
  saved: 'Alegerea dumneavoastră a fost salvată.',
  lost: 'Setările nu pot fi încărcate momentan.',
  necessary: 'Necesare',
  functional: 'Preferințe',
  analytics: 'Statistici',
  targeting: 'Marketing',
};

/** Romanian: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Alegeți, pentru fiecare scop, dacă pot fi utilizate cookie-uri și tehnologii similare. Alegerea este valabilă {period}; o puteți schimba oricând.',
  close: 'Închide',
  save: 'Salvează alegerea',
  on: 'Activ',
  off: 'Inactiv',
  partly: 'Parțial activ',
  alwaysOn: 'Mereu activ',
  required: 'Această categorie nu poate fi dezactivată, deoarece site-ul nu funcționează fără ea.',
  exempt:
    'Statistici limitate, permise fără consimțământ (legea neerlandeză a telecomunicațiilor, articolul 11.7a). Le puteți dezactiva.',
  necessaryText:
    'Pentru ceea ce solicitați, cum ar fi autentificarea sau o comandă, și pentru a reține alegerea făcută.',
  functionalText: 'Reține setările pe care le alegeți și afișează conținut de la alte servicii.',
  analyticsText: 'Măsoară modul în care este utilizat site-ul, pentru a-l îmbunătăți.',
  targetingText: 'Vă urmărește vizita pentru a adapta reclamele la interesele dumneavoastră și a le măsura efectul.',
  services: 'Servicii și cookie-uri ({count})',
  provider: 'Furnizor',
  purpose: 'Scop',
  transfer: 'Transfer în afara SEE',
  agreement: 'Acord de prelucrare a datelor',
  caption: 'Cookie-uri: {name}',
  name: 'Nume',
  placedBy: 'Plasat de',
  lifetime: 'Durată',
  session: 'această sesiune',
  revision: 'Versiunea {revision}',
  receipt: 'Dovada alegerii dumneavoastră',
  download: 'Descarcă (JSON)',
  choice: 'Alegerea dumneavoastră',
  allowed: 'permis',
  refused: 'refuzat',
  undecided: 'încă neexprimată',
  what: 'Ce sunt cookie-urile?',
  whatText:
    'Cookie-urile sunt mici fișiere text pe care un site le păstrează în browserul dumneavoastră. Stocarea locală funcționează la fel. Un pixel este o imagine invizibilă care semnalează vizita dumneavoastră unei alte companii. Când vorbim aici despre cookie-uri, ne referim la toate trei.',
  embed: 'Afișează conținut al furnizorului, care primește date despre vizita dumneavoastră.',
  visitor: 'Deosebește vizitatorii și vizitele printr-un număr aleatoriu.',
  held: 'La încărcare, {provider} primește date despre vizita dumneavoastră și poate plasa cookie-uri.',
  load: 'Încarcă {name}',
  always: 'Încarcă mereu {name}',
};
