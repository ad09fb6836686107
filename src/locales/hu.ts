import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Hungarian: first layer. */
export const banner: BannerMessages = {
  title: 'Az Ön döntése a sütikről',
  text: '{name} az Ön hozzájárulását kéri ahhoz, hogy sütiket és hasonló technológiákat használjon a következő célokra: {purposes}.',
  comma: ', ',
  and: ' és ',
  site: 'Ez a weboldal',
  others: 'Ebben más cégek is közreműködnek, például: {providers}.',
  withdraw:
    'Döntését bármikor módosíthatja, hozzájárulását bármikor visszavonhatja az oldalak alján található „{settings}” hivatkozással.',
  settings: 'Sütibeállítások',
  gpc: 'Böngészője azt kéri, hogy adatait ne osszák meg (Global Privacy Control). Ezért az „Összes elfogadása” gomb megnyomása után is kikapcsolva marad a következő: {label}.',
  policy: 'Adatkezelési tájékoztató',
  accept: 'Összes elfogadása',
  reject: 'Összes elutasítása',
  customize: 'Testreszabás',
  saved: 'Döntését mentettük.',
  lost: 'A beállítások jelenleg nem tölthetők be.',
  necessary: 'Szükséges',
  functional: 'Személyes beállítások',
  analytics: 'Statisztika',
  targeting: 'Marketing',
};

/** Hungarian: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Célonként eldöntheti, használhatók-e sütik és hasonló technológiák. Döntése bármikor módosítható; érvényessége: {period}.',
  close: 'Bezárás',
  save: 'Döntés mentése',
  on: 'Be',
  off: 'Ki',
  partly: 'Részben bekapcsolva',
  alwaysOn: 'Mindig bekapcsolva',
  required: 'A weboldal enélkül nem működik, ezért ez nem kapcsolható ki.',
  exempt:
    'Hozzájárulás nélkül is megengedett, korlátozott statisztika (holland távközlési törvény, 11.7a. cikk). Ezt kikapcsolhatja.',
  necessaryText:
    'Az Ön által kért műveletekhez, például bejelentkezéshez vagy rendeléshez, és döntésének megjegyzéséhez.',
  functionalText: 'Megjegyzi az Ön által választott beállításokat, és megjeleníti más szolgáltatások tartalmait.',
  analyticsText: 'Azt méri, hogyan használják a látogatók a weboldalt, hogy javítani lehessen rajta.',
  targetingText: 'Követi az Ön látogatását, hogy a hirdetéseket az érdeklődéséhez igazítsa, és mérje a hatásukat.',
  services: 'Szolgáltatások és sütik ({count})',
  provider: 'Szolgáltató',
  purpose: 'Cél',
  transfer: 'Továbbítás az EGT-n kívülre',
  agreement: 'Adatfeldolgozási szerződés',
  caption: 'Sütik: {name}',
  name: 'Név',
  placedBy: 'Elhelyezi',
  lifetime: 'Élettartam',
  session: 'a munkamenet végéig',
  revision: '{revision}. verzió',
  receipt: 'Döntésének igazolása',
  download: 'Letöltés (JSON)',
  choice: 'Az Ön döntése',
  allowed: 'engedélyezve',
  refused: 'elutasítva',
  undecided: 'még nincs',
  what: 'Mik azok a sütik?',
  whatText:
    'A sütik (cookie-k) kis szöveges fájlok, amelyeket egy weboldal az Ön böngészőjében tárol. A helyi tároló ugyanígy működik. A pixel láthatatlan kép, amely egy másik cégnek jelzi az Ön látogatását. Ahol itt sütikről írunk, mindháromra gondolunk.',
  embed: 'Megjeleníti a szolgáltató tartalmát; a szolgáltató adatokat kap az Ön látogatásáról.',
  visitor: 'Véletlenszerű számmal különbözteti meg a látogatókat és a látogatásokat.',
  held: 'Betöltéskor a szolgáltató ({provider}) adatokat kap az Ön látogatásáról, és sütiket helyezhet el.',
  load: '{name} betöltése',
  always: '{name} betöltése minden alkalommal',
};
