import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Estonian: first layer. */
export const banner: BannerMessages = {
  title: 'Teie valik küpsiste kohta',
  text: '{name} küsib nõusolekut küpsiste ja sarnaste tehnoloogiate kasutamiseks järgmistel eesmärkidel: {purposes}.',
  comma: ', ',
  and: ' ja ',
  site: 'See veebisait',
  others: 'Teised ettevõtted, näiteks {providers}, on samuti kaasatud.',
  withdraw: 'Saate oma valikut igal ajal muuta või selle tagasi võtta iga lehe allosas oleva lingi „{settings}“ kaudu.',
  settings: 'Küpsiste seaded',
  gpc: 'Teie brauser palub teie andmeid mitte jagada (Global Privacy Control). Seetõttu ei lülita „Nõustu kõigiga“ kategooriat „{label}“ sisse.',
  policy: 'Privaatsusteade',
  accept: 'Nõustu kõigiga',
  reject: 'Keeldu kõigist',
  customize: 'Vali ise',
  saved: 'Teie valik on salvestatud.',
  lost: 'Seadeid ei saa praegu laadida.',
  necessary: 'Vajalikud',
  functional: 'Eelistused',
  analytics: 'Statistika',
  targeting: 'Turundus',
};

/** Estonian: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Valige iga eesmärgi puhul, kas küpsiseid ja sarnaseid tehnoloogiaid tohib kasutada. Teie valik kehtib {period}; saate seda igal ajal muuta.',
  close: 'Sulge',
  save: 'Salvesta valik',
  on: 'Sees',
  off: 'Väljas',
  partly: 'Osaliselt sees',
  alwaysOn: 'Alati sees',
  required: 'Veebisait ei tööta selleta, seega ei saa seda välja lülitada.',
  exempt:
    'Piiratud statistika, mis on lubatud ilma nõusolekuta (Madalmaade telekommunikatsiooniseaduse artikkel 11.7a). Saate selle välja lülitada.',
  necessaryText:
    'Toiminguteks, mida ise soovite, näiteks sisselogimiseks või tellimiseks, ja teie valiku meelespidamiseks.',
  functionalText: 'Jätab meelde teie valitud seaded ja kuvab muude teenuste sisu.',
  analyticsText: 'Mõõdab, kuidas veebisaiti kasutatakse, et seda täiustada.',
  targetingText: 'Jälgib teie külastust, et kohandada reklaame teie huvide järgi ja mõõta nende mõju.',
  services: 'Teenused ja küpsised ({count})',
  provider: 'Teenusepakkuja',
  purpose: 'Eesmärk',
  transfer: 'Edastamine väljapoole EMPd',
  agreement: 'Andmetöötlusleping',
  caption: 'Küpsised: {name}',
  name: 'Nimi',
  placedBy: 'Paigaldaja',
  lifetime: 'Kehtivusaeg',
  session: 'see seanss',
  revision: 'Versioon {revision}',
  receipt: 'Tõend teie valiku kohta',
  download: 'Laadi alla (JSON)',
  choice: 'Teie valik',
  allowed: 'lubatud',
  refused: 'keeldutud',
  undecided: 'veel valimata',
  what: 'Mis on küpsised?',
  whatText:
    'Küpsised on väikesed tekstifailid, mille veebisait salvestab teie brauserisse. Kohalik salvestusruum toimib samamoodi. Piksel on nähtamatu pilt, mis teatab teie külastusest teisele ettevõttele. Küpsiste all peame siin silmas kõiki kolme.',
  embed: 'Kuvab teenusepakkuja sisu. Teenusepakkuja saab andmeid teie külastuse kohta.',
  visitor: 'Eristab külastajaid ja külastusi juhusliku numbri abil.',
  held: 'Sisu laadimisel saab {provider} andmeid teie külastuse kohta ja võib paigaldada küpsiseid.',
  load: 'Laadi {name}',
  always: 'Laadi alati {name}',
};
