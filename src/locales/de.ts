import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** German: first layer. */
export const banner: BannerMessages = {
  title: 'Ihre Cookie-Auswahl',
  text: '{name} bittet um Ihre Einwilligung in die Verwendung von Cookies und ähnlichen Technologien für folgende Zwecke: {purposes}.',
  comma: ', ',
  and: ' und ',
  site: 'Diese Website',
  others: 'Daran sind auch andere Unternehmen beteiligt, zum Beispiel {providers}.',
  withdraw:
    'Sie können Ihre Auswahl jederzeit unter „{settings}“ am Ende jeder Seite ändern oder Ihre Einwilligung widerrufen.',
  settings: 'Cookie-Einstellungen',
  gpc: 'Ihr Browser bittet darum, Ihre Daten nicht weiterzugeben (Global Privacy Control). Deshalb schaltet „Alle akzeptieren“ die Kategorie „{label}“ nicht ein.',
  policy: 'Datenschutzerklärung',
  accept: 'Alle akzeptieren',
  reject: 'Alle ablehnen',
  customize: 'Auswählen',
  saved: 'Ihre Auswahl wurde gespeichert.',
  lost: 'Die Einstellungen können im Moment nicht geladen werden.',
  necessary: 'Notwendig',
  functional: 'Präferenzen',
  analytics: 'Statistik',
  targeting: 'Marketing',
};

/** German: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Wählen Sie für jeden Zweck, ob Cookies und ähnliche Technologien verwendet werden dürfen. Ihre Auswahl gilt {period}; Sie können sie jederzeit ändern.',
  close: 'Schließen',
  save: 'Auswahl speichern',
  on: 'An',
  off: 'Aus',
  partly: 'Teilweise an',
  alwaysOn: 'Immer an',
  required: 'Das lässt sich nicht ausschalten, weil die Website sonst nicht funktioniert.',
  exempt:
    'Begrenzte Statistik, die ohne Einwilligung erlaubt ist (niederländisches Telekommunikationsgesetz, Artikel 11.7a). Sie können diese Statistik ausschalten.',
  necessaryText: 'Für das, was Sie selbst anfordern, etwa Anmeldung oder Bestellung, und um Ihre Auswahl zu speichern.',
  functionalText: 'Speichert Einstellungen, die Sie wählen, und zeigt Inhalte anderer Dienste.',
  analyticsText: 'Misst, wie die Website genutzt wird, um sie zu verbessern.',
  targetingText: 'Verfolgt Ihren Besuch, um Werbung auf Ihre Interessen abzustimmen und ihre Wirkung zu messen.',
  services: 'Dienste und Cookies ({count})',
  provider: 'Anbieter',
  purpose: 'Zweck',
  transfer: 'Übermittlung in Länder außerhalb des EWR',
  agreement: 'Auftragsverarbeitungsvertrag',
  caption: 'Cookies: {name}',
  name: 'Name',
  placedBy: 'Gesetzt von',
  lifetime: 'Speicherdauer',
  session: 'diese Sitzung',
  revision: 'Version {revision}',
  receipt: 'Nachweis Ihrer Auswahl',
  download: 'Herunterladen (JSON)',
  choice: 'Ihre Auswahl',
  allowed: 'erlaubt',
  refused: 'abgelehnt',
  undecided: 'noch nicht getroffen',
  what: 'Was sind Cookies?',
  whatText:
    'Cookies sind kleine Textdateien, die eine Website in Ihrem Browser speichert. Der lokale Speicher funktioniert genauso. Ein Pixel ist ein unsichtbares Bild, das Ihren Besuch einem anderen Unternehmen meldet. Wenn hier von Cookies die Rede ist, meinen wir alle drei.',
  embed: 'Zeigt Inhalte des Anbieters, der Daten über Ihren Besuch erhält.',
  visitor: 'Unterscheidet Besucher und Besuche anhand einer Zufallszahl.',
  held: 'Beim Laden erhält {provider} Daten über Ihren Besuch und kann Cookies setzen.',
  load: '{name} laden',
  always: '{name} immer laden',
};
