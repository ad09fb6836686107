import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Finnish: first layer. */
export const banner: BannerMessages = {
  title: 'Evästevalintasi',
  text: '{name} pyytää suostumusta evästeiden ja vastaavien tekniikoiden käyttöön seuraaviin tarkoituksiin: {purposes}.',
  comma: ', ',
  and: ' ja ',
  site: 'Tämä verkkosivusto',
  others: 'Mukana on myös muita yrityksiä (esimerkiksi {providers}).',
  withdraw: 'Voit milloin tahansa muuttaa valintaasi tai peruuttaa sen jokaisen sivun alareunan linkistä ”{settings}”.',
  settings: 'Evästeasetukset',
  gpc: 'Selaimesi pyytää, ettei tietojasi jaeta (Global Privacy Control). Siksi ”Hyväksy kaikki” ei kytke päälle luokkaa ”{label}”.',
  policy: 'Tietosuojaseloste',
  accept: 'Hyväksy kaikki',
  reject: 'Hylkää kaikki',
  customize: 'Valitse itse',
  saved: 'Valintasi on tallennettu.',
  lost: 'Asetuksia ei voida ladata juuri nyt.',
  necessary: 'Välttämättömät',
  functional: 'Omat asetukset',
  analytics: 'Tilastointi',
  targeting: 'Markkinointi',
};

/** Finnish: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Valitse kunkin käyttötarkoituksen kohdalla, saako evästeitä ja vastaavia tekniikoita käyttää. Valintasi voimassaoloaika on {period}, ja voit muuttaa valintaasi milloin tahansa.',
  close: 'Sulje',
  save: 'Tallenna valinta',
  on: 'Päällä',
  off: 'Pois päältä',
  partly: 'Osittain päällä',
  alwaysOn: 'Aina päällä',
  required: 'Verkkosivusto ei toimi ilman tätä, joten sitä ei voi kytkeä pois päältä.',
  exempt:
    'Rajattu tilastointi, joka on sallittu ilman suostumusta (Alankomaiden televiestintälain 11.7a artikla). Voit kytkeä sen pois päältä.',
  necessaryText:
    'Tarvitaan toimintoihin, joita itse pyydät, kuten kirjautumiseen tai tilaamiseen, sekä valintasi muistamiseen.',
  functionalText: 'Muistaa valitsemasi asetukset ja näyttää sisältöä muista palveluista.',
  analyticsText: 'Mittaa, miten verkkosivustoa käytetään, jotta sitä voidaan parantaa.',
  targetingText:
    'Seuraa käyntiäsi, jotta mainokset voidaan kohdentaa kiinnostuksen kohteidesi mukaan ja niiden vaikutusta mitata.',
  services: 'Palvelut ja evästeet ({count})',
  provider: 'Palveluntarjoaja',
  purpose: 'Käyttötarkoitus',
  transfer: 'Siirto ETA-alueen ulkopuolelle',
  agreement: 'Henkilötietojen käsittelysopimus',
  caption: 'Evästeet: {name}',
  name: 'Nimi',
  placedBy: 'Asettaja',
  lifetime: 'Voimassaoloaika',
  session: 'tämä istunto',
  revision: 'Versio {revision}',
  receipt: 'Todiste valinnastasi',
  download: 'Lataa (JSON)',
  choice: 'Valintasi',
  allowed: 'sallittu',
  refused: 'hylätty',
  undecided: 'ei vielä valittu',
  what: 'Mitä evästeet ovat?',
  whatText:
    'Evästeet ovat pieniä tekstitiedostoja, jotka verkkosivusto tallentaa selaimeesi. Paikallinen tallennus toimii samalla tavalla. Pikseli on näkymätön kuva, joka ilmoittaa käynnistäsi toiselle yritykselle. Evästeillä tarkoitamme tässä kaikkia kolmea.',
  embed: 'Näyttää palveluntarjoajan sisältöä. Palveluntarjoaja saa tietoja käynnistäsi.',
  visitor: 'Erottaa kävijät ja käynnit toisistaan satunnaisen numeron avulla.',
  held: 'Kun sisältö ladataan, {provider} saa tietoja käynnistäsi ja voi asettaa evästeitä.',
  load: 'Lataa {name}',
  always: 'Lataa aina {name}',
};
