import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Catalan: first layer. */
export const banner: BannerMessages = {
  title: 'La vostra elecció sobre les galetes',
  text: '{name} us demana el consentiment. Si el doneu, utilitzem galetes i tecnologies similars amb aquestes finalitats: {purposes}.',
  comma: ', ',
  and: ' i ',
  site: 'Aquest lloc web',
  others: 'També hi intervenen altres empreses, com ara {providers}.',
  withdraw:
    'Podeu canviar la vostra elecció o retirar el consentiment en qualsevol moment a «{settings}», al peu de cada pàgina.',
  settings: 'Configuració de galetes',
  gpc: 'El vostre navegador demana que no es comparteixin les vostres dades (Global Privacy Control). Per això, «Accepta-ho tot» no activa la categoria {label}.',
  policy: 'Política de privacitat',
  accept: 'Accepta-ho tot',
  reject: 'Rebutja-ho tot',
  customize: 'Configura',
  saved: 'La vostra elecció s’ha desat.',
  lost: 'Ara mateix no es pot carregar la configuració.',
  necessary: 'Necessàries',
  functional: 'Preferències',
  analytics: 'Estadístiques',
  targeting: 'Màrqueting',
};

/** Catalan: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Trieu, per a cada finalitat, si es poden utilitzar galetes i tecnologies similars. La vostra elecció és vàlida durant {period}; la podeu canviar en qualsevol moment.',
  close: 'Tanca',
  save: 'Desa l’elecció',
  on: 'Activat',
  off: 'Desactivat',
  partly: 'Activat en part',
  alwaysOn: 'Sempre activat',
  required: 'Aquesta categoria no es pot desactivar, perquè el lloc web no funciona sense ella.',
  exempt:
    'Estadístiques limitades que es permeten sense consentiment (llei neerlandesa de telecomunicacions, article 11.7a). Les podeu desactivar.',
  necessaryText:
    'Per a allò que demaneu, com ara iniciar la sessió o fer una comanda, i per recordar la vostra elecció.',
  functionalText: 'Recorda la configuració que trieu i mostra contingut d’altres serveis.',
  analyticsText: 'Mesura com s’utilitza el lloc web, per tal de millorar-lo.',
  targetingText:
    'Fa un seguiment de la vostra visita per adaptar els anuncis als vostres interessos i mesurar-ne l’efecte.',
  services: 'Serveis i galetes ({count})',
  provider: 'Proveïdor',
  purpose: 'Finalitat',
  transfer: 'Transferència fora de l’EEE',
  agreement: 'Contracte d’encàrrec del tractament',
  caption: 'Galetes: {name}',
  name: 'Nom',
  placedBy: 'Instal·lada per',
  lifetime: 'Durada',
  session: 'aquesta sessió',
  persistent: 'fins que s’esborri',
  revision: 'Versió {revision}',
  receipt: 'Justificant de la vostra elecció',
  download: 'Descarrega (JSON)',
  choice: 'La vostra elecció',
  allowed: 'permès',
  refused: 'rebutjat',
  undecided: 'pendent',
  what: 'Què són les galetes?',
  whatText:
    'Les galetes (cookies) són petits fitxers de text que un lloc web desa al vostre navegador. L’emmagatzematge local funciona igual. Un píxel és una imatge invisible que comunica la vostra visita a una altra empresa. Quan aquí parlem de galetes, ens referim a totes tres coses.',
  embed: 'Mostra contingut del proveïdor, que rep dades sobre la vostra visita.',
  visitor: 'Distingeix els visitants i les visites mitjançant un nombre aleatori.',
  recording: 'Grava com s’utilitzen les pàgines (clics, desplaçament, ratolí) per millorar el lloc web.',
  leads: 'Reconeix qui o quina empresa visita el lloc web, per a contacte i vendes.',
  chat: 'Permet xatejar amb l’organització.',
  security: 'Protegeix el lloc web contra abusos i robots.',
  held: 'Quan es carregui aquest contingut, {provider} rebrà dades sobre la vostra visita i podrà instal·lar galetes.',
  load: 'Carrega {name}',
  always: 'Carrega sempre {name}',
};
