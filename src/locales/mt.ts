import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Maltese: first layer. */
export const banner: BannerMessages = {
  title: 'L-għażla tiegħek dwar il-cookies',
  text: 'Il-kunsens tiegħek qed jintalab minn {name} għall-użu ta’ cookies u teknoloġiji simili għal dawn l-għanijiet: {purposes}.',
  comma: ', ',
  and: ' u ',
  site: 'dan is-sit web',
  others: 'Huma involuti wkoll kumpaniji oħra, bħal {providers}.',
  withdraw:
    'Tista’ tbiddel l-għażla tiegħek jew tirtira l-kunsens tiegħek fi kwalunkwe ħin taħt “{settings}” fin-naħa t’isfel ta’ kull paġna.',
  settings: 'Settings tal-cookies',
  gpc: 'Il-browser tiegħek jitlob li d-data tiegħek ma tiġix kondiviża (Global Privacy Control). Għalhekk, anke jekk tagħżel “Aċċetta kollox”, din il-kategorija tibqa’ mitfija: {label}.',
  policy: 'Dikjarazzjoni ta’ privatezza',
  accept: 'Aċċetta kollox',
  reject: 'Irrifjuta kollox',
  customize: 'Agħżel',
  saved: 'L-għażla tiegħek ġiet issejvjata.',
  lost: 'Is-settings ma jistgħux jitgħabbew bħalissa.',
  necessary: 'Neċessarji',
  functional: 'Preferenzi',
  analytics: 'Statistika',
  targeting: 'Marketing',
};

/** Maltese: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Agħżel għal kull għan jekk jistgħux jintużaw cookies u teknoloġiji simili. L-għażla tiegħek tibqa’ valida għal {period}; tista’ tbiddilha fi kwalunkwe ħin.',
  close: 'Agħlaq',
  save: 'Issejvja l-għażla',
  on: 'Mixgħula',
  off: 'Mitfija',
  partly: 'Mixgħula parzjalment',
  alwaysOn: 'Dejjem mixgħula',
  required: 'Is-sit web ma jaħdimx mingħajr din il-kategorija, u għalhekk ma tistax tintefa.',
  exempt:
    'Statistika limitata permessa mingħajr kunsens (il-Liġi Netherlandiża dwar it-Telekomunikazzjoni, l-Artikolu 11.7a). Tista’ titfiha.',
  necessaryText:
    'Għal dak li titlob int stess, bħal meta tidħol fil-kont tiegħek jew tordna, u biex tinżamm l-għażla tiegħek.',
  functionalText: 'Jiftakru s-settings li tagħżel u juru kontenut minn servizzi oħra.',
  analyticsText: 'Ikejlu kif jintuża s-sit web, sabiex ikun jista’ jittejjeb.',
  targetingText:
    'Isegwu ż-żjara tiegħek biex ir-reklami jiġu adattati għall-interessi tiegħek u biex jitkejjel l-effett tagħhom.',
  services: 'Servizzi u cookies ({count})',
  provider: 'Fornitur',
  purpose: 'Għan',
  transfer: 'Trasferiment barra miż-ŻEE',
  agreement: 'Ftehim dwar l-ipproċessar tad-data',
  caption: 'Cookies: {name}',
  name: 'Isem',
  placedBy: 'Imqiegħda minn',
  lifetime: 'Kemm iddum',
  session: 'din is-sessjoni',
  persistent: 'sakemm jitħassar',
  revision: 'Verżjoni {revision}',
  receipt: 'Prova tal-għażla tiegħek',
  download: 'Niżżel (JSON)',
  choice: 'L-għażla tiegħek',
  allowed: 'permessa',
  refused: 'irrifjutata',
  undecided: 'għadha ma saritx',
  what: 'X’inhuma l-cookies?',
  whatText:
    'Il-cookies huma fajls żgħar ta’ test li sit web iżomm fil-browser tiegħek. Il-ħżin lokali jaħdem bl-istess mod. Pixel hija stampa inviżibbli li tirrapporta ż-żjara tiegħek lil kumpanija oħra. Meta hawnhekk insemmu l-cookies, qed nirreferu għat-tlieta li huma.',
  embed: 'Juri kontenut tal-fornitur, li jirċievi data dwar iż-żjara tiegħek.',
  visitor: 'Jiddistingwi bejn il-viżitaturi u bejn iż-żjarat permezz ta’ numru każwali.',
  recording: 'Jirrekordja kif jintużaw il-paġni (klikks, skrolljar, maws), biex itejjeb is-sit.',
  leads: 'Jagħraf min jew liema kumpanija żżur is-sit, għall-kuntatt u l-bejgħ.',
  chat: 'Jippermettilek tiċċettja mal-organizzazzjoni.',
  security: 'Jipproteġi s-sit minn abbuż u robots.',
  held: 'Meta jitgħabba dan il-kontenut, il-fornitur ({provider}) jirċievi data dwar iż-żjara tiegħek u jista’ jqiegħed cookies.',
  load: 'Għabbi {name}',
  always: 'Dejjem għabbi {name}',
};
