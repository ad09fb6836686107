import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Italian: first layer. */
export const banner: BannerMessages = {
  title: 'Scelta sui cookie',
  text: '{name} chiede il consenso. Solo se viene dato, usiamo cookie e tecnologie simili per queste finalità: {purposes}.',
  comma: ', ',
  and: ' e ',
  site: 'Questo sito',
  others: 'Sono coinvolte anche altre aziende, come {providers}.',
  withdraw:
    'È possibile modificare la scelta o revocare il consenso in qualsiasi momento tramite «{settings}», in fondo a ogni pagina.',
  settings: 'Impostazioni dei cookie',
  gpc: 'Il browser chiede di non condividere i dati dell’utente (Global Privacy Control). Per questo «Accetta tutto» non attiva la categoria {label}.',
  policy: 'Informativa sulla privacy',
  accept: 'Accetta tutto',
  reject: 'Rifiuta tutto',
  customize: 'Personalizza',
  saved: 'La scelta è stata salvata.',
  lost: 'Al momento non è possibile caricare le impostazioni.',
  necessary: 'Necessari',
  functional: 'Preferenze',
  analytics: 'Statistiche',
  targeting: 'Marketing',
};

/** Italian: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Per ogni finalità si può scegliere se consentire cookie e tecnologie simili. La scelta vale per {period} e si può modificare in qualsiasi momento.',
  close: 'Chiudi',
  save: 'Salva la scelta',
  on: 'Attivo',
  off: 'Non attivo',
  partly: 'Attivo in parte',
  alwaysOn: 'Sempre attivo',
  required: 'Questa categoria non si può disattivare, perché senza di essa il sito non funziona.',
  exempt:
    'Statistiche limitate, ammesse senza consenso (legge olandese sulle telecomunicazioni, articolo 11.7a). Si possono disattivare.',
  necessaryText:
    'Per le operazioni richieste dall’utente, come l’accesso o un ordine, e per ricordare la scelta fatta.',
  functionalText: 'Ricorda le impostazioni scelte e mostra contenuti di altri servizi.',
  analyticsText: 'Misura come viene usato il sito, per migliorarlo.',
  targetingText: 'Traccia la visita per adattare gli annunci agli interessi dell’utente e per misurarne l’effetto.',
  services: 'Servizi e cookie ({count})',
  provider: 'Fornitore',
  purpose: 'Finalità',
  transfer: 'Trasferimento fuori dal SEE',
  agreement: 'Accordo sul trattamento dei dati',
  caption: 'Cookie: {name}',
  name: 'Nome',
  placedBy: 'Installato da',
  lifetime: 'Durata',
  session: 'questa sessione',
  revision: 'Versione {revision}',
  receipt: 'Prova della scelta',
  download: 'Scarica (JSON)',
  choice: 'Scelta',
  allowed: 'consentito',
  refused: 'rifiutato',
  undecided: 'non ancora fatta',
  what: 'Che cosa sono i cookie?',
  whatText:
    'I cookie sono piccoli file di testo che un sito conserva nel browser. L’archiviazione locale funziona allo stesso modo. Un pixel è un’immagine invisibile che segnala la visita a un’altra azienda. Qui con «cookie» si intendono tutti e tre.',
  embed: 'Mostra contenuti del fornitore, che riceve dati sulla visita.',
  visitor: 'Distingue visitatori e visite tramite un numero casuale.',
  held: 'Al caricamento, {provider} riceve dati sulla visita e può installare cookie.',
  load: 'Carica {name}',
  always: 'Carica sempre {name}',
};
