import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** French: first layer. */
export const banner: BannerMessages = {
  title: 'Votre choix concernant les cookies',
  text: '{name} demande votre consentement à l’utilisation de cookies et de technologies similaires pour les finalités suivantes\u00a0: {purposes}.',
  comma: ', ',
  and: ' et ',
  site: 'Ce site',
  others: 'D’autres entreprises, comme {providers}, y participent.',
  withdraw:
    'Vous pouvez modifier votre choix ou retirer votre consentement à tout moment via «\u00a0{settings}\u00a0», en bas de chaque page.',
  settings: 'Gestion des cookies',
  gpc: 'Votre navigateur demande de ne pas partager vos données (Global Privacy Control). «\u00a0Tout accepter\u00a0» n’active donc pas la catégorie {label}.',
  policy: 'Politique de confidentialité',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  customize: 'Personnaliser',
  saved: 'Votre choix a été enregistré.',
  lost: 'Les paramètres ne peuvent pas être chargés pour le moment.',
  necessary: 'Nécessaires',
  functional: 'Préférences',
  analytics: 'Statistiques',
  targeting: 'Marketing',
};

/** French: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Indiquez, pour chaque finalité, si des cookies et des technologies similaires peuvent être utilisés. Votre choix est valable {period}\u202f; vous pouvez le modifier à tout moment.',
  close: 'Fermer',
  save: 'Enregistrer mon choix',
  on: 'Activé',
  off: 'Désactivé',
  partly: 'Activé en partie',
  alwaysOn: 'Toujours activé',
  required: 'Cette catégorie ne peut pas être désactivée, car le site ne fonctionne pas sans elle.',
  exempt:
    'Statistiques limitées, autorisées sans consentement (loi néerlandaise sur les télécommunications, article 11.7a). Vous pouvez les désactiver.',
  necessaryText:
    'Pour ce que vous demandez vous-même, comme une connexion ou une commande, et pour mémoriser votre choix.',
  functionalText: 'Mémorise les réglages que vous choisissez et affiche des contenus d’autres services.',
  analyticsText: 'Mesure l’utilisation du site afin de l’améliorer.',
  targetingText: 'Suit votre visite pour adapter les publicités à vos centres d’intérêt et en mesurer l’effet.',
  services: 'Services et cookies ({count})',
  provider: 'Fournisseur',
  purpose: 'Finalité',
  transfer: 'Transfert hors de l’EEE',
  agreement: 'Contrat de sous-traitance',
  caption: 'Cookies\u00a0: {name}',
  name: 'Nom',
  placedBy: 'Déposé par',
  lifetime: 'Durée de vie',
  session: 'cette session',
  revision: 'Version {revision}',
  receipt: 'Preuve de votre choix',
  download: 'Télécharger (JSON)',
  choice: 'Votre choix\u00a0',
  allowed: 'autorisé',
  refused: 'refusé',
  undecided: 'pas encore exprimé',
  what: 'Que sont les cookies\u202f?',
  whatText:
    'Les cookies sont de petits fichiers texte qu’un site enregistre dans votre navigateur. Le stockage local fonctionne de la même manière. Un pixel est une image invisible qui signale votre visite à une autre entreprise. Ici, le mot «\u00a0cookies\u00a0» désigne les trois.',
  embed: 'Affiche des contenus du fournisseur, qui reçoit des données sur votre visite.',
  visitor: 'Distingue les visiteurs et les visites au moyen d’un nombre aléatoire.',
  held: 'Au chargement, {provider} reçoit des données sur votre visite et peut déposer des cookies.',
  load: 'Charger {name}',
  always: 'Toujours charger {name}',
};
