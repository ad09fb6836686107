import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Irish: first layer. */
export const banner: BannerMessages = {
  title: 'Do rogha maidir le fianáin',
  text: 'Iarrann {name} do thoiliú chun fianáin agus teicnící dá samhail a úsáid chun na gcuspóirí seo: {purposes}.',
  comma: ', ',
  and: ' agus ',
  site: 'an suíomh gréasáin seo',
  others: 'Tá cuideachtaí eile páirteach ann freisin, mar shampla {providers}.',
  withdraw:
    'Is féidir leat do rogha a athrú nó do thoiliú a tharraingt siar am ar bith faoi “{settings}” ag bun gach leathanaigh.',
  settings: 'Socruithe fianán',
  gpc: 'Iarrann do bhrabhsálaí gan do shonraí a chomhroinnt (Global Privacy Control). Dá bhrí sin, fanann an chatagóir seo múchta fiú má roghnaíonn tú “Glac le gach rud”: {label}.',
  policy: 'Ráiteas príobháideachais',
  accept: 'Glac le gach rud',
  reject: 'Diúltaigh do gach rud',
  customize: 'Roghnaigh',
  saved: 'Sábháladh do rogha.',
  lost: 'Ní féidir na socruithe a lódáil faoi láthair.',
  necessary: 'Riachtanach',
  functional: 'Sainroghanna',
  analytics: 'Staidreamh',
  targeting: 'Margaíocht',
};

/** Irish: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Roghnaigh, i gcás gach cuspóra, an bhfuil cead fianáin agus teicnící dá samhail a úsáid. Maireann do rogha {period}; is féidir leat í a athrú am ar bith.',
  close: 'Dún',
  save: 'Sábháil do rogha',
  on: 'Ar siúl',
  off: 'Múchta',
  partly: 'Ar siúl go páirteach',
  alwaysOn: 'Ar siúl i gcónaí',
  required: 'Ní oibríonn an suíomh gréasáin gan an chatagóir seo, agus mar sin ní féidir í a mhúchadh.',
  exempt:
    'Staidreamh teoranta a cheadaítear gan toiliú (Acht Teileachumarsáide na hÍsiltíre, Airteagal 11.7a). Is féidir leat é a mhúchadh.',
  necessaryText:
    'Don mhéid a iarrann tú féin, amhail logáil isteach nó ordú a dhéanamh, agus chun cuimhneamh ar do rogha.',
  functionalText: 'Chun cuimhneamh ar na socruithe a roghnaíonn tú agus chun ábhar ó sheirbhísí eile a thaispeáint.',
  analyticsText: 'Chun úsáid an tsuímh gréasáin a thomhas, d’fhonn an suíomh a fheabhsú.',
  targetingText:
    'Chun do chuairt a rianú, ionas gur féidir fógraí a chur in oiriúint do do chuid spéiseanna agus a n-éifeacht a thomhas.',
  services: 'Seirbhísí agus fianáin ({count})',
  provider: 'Soláthraí',
  purpose: 'Cuspóir',
  transfer: 'Aistriú lasmuigh den LEE',
  agreement: 'Comhaontú próiseála sonraí',
  caption: 'Fianáin: {name}',
  name: 'Ainm',
  placedBy: 'Curtha ag',
  lifetime: 'Saolré',
  session: 'an seisiún seo',
  persistent: 'go dtí go scriostar é',
  revision: 'Leagan {revision}',
  receipt: 'Cruthúnas ar do rogha',
  download: 'Íoslódáil (JSON)',
  choice: 'Do rogha',
  allowed: 'ceadaithe',
  refused: 'diúltaithe',
  undecided: 'gan roghnú fós',
  what: 'Cad is fianáin ann?',
  whatText:
    'Is éard is fianáin ann comhaid bheaga téacs a choinníonn suíomh gréasáin i do bhrabhsálaí. Oibríonn stóráil áitiúil ar an mbealach céanna. Is éard is picteilín ann íomhá dhofheicthe a chuireann do chuairt in iúl do chuideachta eile. Nuair a luaimid fianáin anseo, tá na trí cinn i gceist.',
  embed: 'Chun ábhar an tsoláthraí a thaispeáint; faigheann an soláthraí sonraí faoi do chuairt.',
  visitor: 'Chun cuairteoirí agus cuairteanna a aithint óna chéile le huimhir randamach.',
  recording: 'Taifeadann sé conas a úsáidtear leathanaigh (cliceanna, scrollú, luch), chun an suíomh a fheabhsú.',
  leads: 'Aithníonn sé cé nó cén comhlacht a thugann cuairt ar an suíomh, le haghaidh teagmhála agus díolacháin.',
  chat: 'Ligeann sé duit comhrá a dhéanamh leis an eagraíocht.',
  security: 'Cosnaíonn sé an suíomh ar mhí-úsáid agus ar róbait.',
  held: 'Nuair a lódáiltear é seo, faigheann an soláthraí ({provider}) sonraí faoi do chuairt agus féadfaidh sé fianáin a chur i do bhrabhsálaí.',
  load: 'Lódáil {name}',
  always: 'Lódáil {name} i gcónaí',
};
