import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Portuguese (European): first layer. */
export const banner: BannerMessages = {
  title: 'A sua escolha sobre cookies',
  text: '{name} pede o seu consentimento para utilizar cookies e tecnologias semelhantes com estas finalidades: {purposes}.',
  comma: ', ',
  and: ' e ',
  site: 'Este site',
  others: 'Também estão envolvidas outras empresas, como {providers}.',
  withdraw:
    'Pode alterar a sua escolha ou retirar o consentimento a qualquer momento em «{settings}», ao fundo de cada página.',
  settings: 'Definições de cookies',
  gpc: 'O seu navegador pede que os seus dados não sejam partilhados (Global Privacy Control). Por isso, «Aceitar tudo» não ativa a categoria {label}.',
  policy: 'Política de privacidade',
  accept: 'Aceitar tudo',
  reject: 'Rejeitar tudo',
  customize: 'Personalizar',
  saved: 'A sua escolha foi guardada.',
  lost: 'Neste momento não é possível carregar as definições.',
  necessary: 'Necessários',
  functional: 'Preferências',
  analytics: 'Estatísticas',
  targeting: 'Marketing',
};

/** Portuguese (European): second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Escolha, para cada finalidade, se podem ser utilizados cookies e tecnologias semelhantes. A sua escolha é válida durante {period}; pode alterá-la a qualquer momento.',
  close: 'Fechar',
  save: 'Guardar escolha',
  on: 'Ativado',
  off: 'Desativado',
  partly: 'Ativado em parte',
  alwaysOn: 'Sempre ativado',
  required: 'Esta categoria não pode ser desativada, porque o site não funciona sem ela.',
  exempt:
    'Estatísticas limitadas, permitidas sem consentimento (lei neerlandesa das telecomunicações, artigo 11.7a). Pode desativá-las.',
  necessaryText: 'Para aquilo que pede, como iniciar sessão ou fazer uma encomenda, e para memorizar a sua escolha.',
  functionalText: 'Memoriza as definições que escolhe e mostra conteúdos de outros serviços.',
  analyticsText: 'Mede a utilização do site, para o melhorar.',
  targetingText: 'Segue a sua visita para adaptar os anúncios aos seus interesses e medir o respetivo efeito.',
  services: 'Serviços e cookies ({count})',
  provider: 'Fornecedor',
  purpose: 'Finalidade',
  transfer: 'Transferência para fora do EEE',
  agreement: 'Contrato de subcontratação',
  caption: 'Cookies: {name}',
  name: 'Nome',
  placedBy: 'Instalado por',
  lifetime: 'Duração',
  session: 'esta sessão',
  revision: 'Versão {revision}',
  receipt: 'Comprovativo da sua escolha',
  download: 'Descarregar (JSON)',
  choice: 'A sua escolha',
  allowed: 'permitido',
  refused: 'rejeitado',
  undecided: 'ainda por fazer',
  what: 'O que são cookies?',
  whatText:
    'Os cookies são pequenos ficheiros de texto que um site guarda no seu navegador. O armazenamento local funciona da mesma forma. Um píxel é uma imagem invisível que comunica a sua visita a outra empresa. Quando aqui falamos de cookies, referimo-nos aos três.',
  embed: 'Mostra conteúdos do fornecedor, que recebe dados sobre a sua visita.',
  visitor: 'Distingue visitantes e visitas através de um número aleatório.',
  held: 'Quando este conteúdo for carregado, {provider} receberá dados sobre a sua visita e poderá instalar cookies.',
  load: 'Carregar {name}',
  always: 'Carregar sempre {name}',
};
