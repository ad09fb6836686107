import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Turkish: first layer. */
export const banner: BannerMessages = {
  title: 'Çerezlerle ilgili seçiminiz',
  text: '{name}, çerezleri ve benzer teknolojileri şu amaçlarla kullanmak için rızanızı istiyor: {purposes}.',
  comma: ', ',
  and: ' ve ',
  site: 'Bu web sitesi',
  others: '{providers} gibi başka şirketler de bu işlemlerde yer alıyor.',
  withdraw:
    'Seçiminizi her sayfanın altındaki “{settings}” bağlantısından istediğiniz zaman değiştirebilir veya geri alabilirsiniz.',
  settings: 'Çerez ayarları',
  gpc: 'Tarayıcınız verilerinizin paylaşılmamasını istiyor (Global Privacy Control). Bu nedenle “Çerezleri kabul et” seçilse de şu kategori kapalı kalır: {label}.',
  policy: 'Gizlilik bildirimi',
  accept: 'Çerezleri kabul et',
  reject: 'Çerezleri reddet',
  customize: 'Seçim yap',
  saved: 'Seçiminiz kaydedildi.',
  lost: 'Ayarlar şu anda yüklenemiyor.',
  necessary: 'Gerekli',
  functional: 'Tercihler',
  analytics: 'İstatistik',
  targeting: 'Pazarlama',
};

/** Turkish: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Çerezlerin ve benzer teknolojilerin hangi amaçlarla kullanılabileceğini seçin. Seçiminiz {period} geçerlidir; istediğiniz zaman değiştirebilirsiniz.',
  close: 'Kapat',
  save: 'Seçimi kaydet',
  on: 'Açık',
  off: 'Kapalı',
  partly: 'Kısmen açık',
  alwaysOn: 'Her zaman açık',
  required: 'Web sitesi bunlar olmadan çalışmaz; bu nedenle bunlar kapatılamaz.',
  exempt:
    'Rıza gerektirmeyen sınırlı istatistik (Hollanda Telekomünikasyon Kanunu, madde 11.7a). Bunu kapatabilirsiniz.',
  necessaryText:
    'Oturum açma veya sipariş verme gibi sizin istediğiniz işlemler için ve seçiminizi hatırlamak için kullanılır.',
  functionalText: 'Seçtiğiniz ayarları hatırlar ve diğer hizmetlerin içeriklerini gösterir.',
  analyticsText: 'Web sitesinin nasıl kullanıldığını, siteyi geliştirmek amacıyla ölçer.',
  targetingText: 'Reklamları ilgi alanlarınıza uyarlamak ve etkilerini ölçmek için ziyaretinizi izler.',
  services: 'Hizmetler ve çerezler ({count})',
  provider: 'Sağlayıcı',
  purpose: 'Amaç',
  transfer: 'AEA dışına aktarım',
  agreement: 'Veri işleme sözleşmesi',
  caption: 'Çerezler: {name}',
  name: 'Ad',
  placedBy: 'Yerleştiren',
  lifetime: 'Saklama süresi',
  session: 'bu oturum',
  revision: 'Sürüm {revision}',
  receipt: 'Seçiminizin kanıtı',
  download: 'İndir (JSON)',
  choice: 'Seçiminiz',
  allowed: 'izin verildi',
  refused: 'reddedildi',
  undecided: 'henüz seçilmedi',
  what: 'Çerez nedir?',
  whatText:
    'Çerezler, bir web sitesinin tarayıcınızda sakladığı küçük metin dosyalarıdır. Yerel depolama da aynı şekilde çalışır. Piksel, ziyaretinizi başka bir şirkete bildiren görünmez bir resimdir. Burada çerez derken üçünü de kastediyoruz.',
  embed: 'Sağlayıcının içeriğini gösterir; sağlayıcı, ziyaretinizle ilgili veriler alır.',
  visitor: 'Ziyaretçileri ve ziyaretleri rastgele bir numarayla birbirinden ayırt eder.',
  held: 'Bu içerik yüklendiğinde {provider}, ziyaretinizle ilgili veriler alır ve çerez yerleştirebilir.',
  load: '{name} içeriğini yükle',
  always: '{name} içeriğini her zaman yükle',
};
