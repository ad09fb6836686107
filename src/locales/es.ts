import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Spanish: first layer. */
export const banner: BannerMessages = {
  title: 'Su elección sobre las cookies',
  text: '{name} pide su consentimiento para utilizar cookies y tecnologías similares con estas finalidades: {purposes}.',
  comma: ', ',
  and: ' y ',
  site: 'Este sitio web',
  others: 'También intervienen otras empresas, como {providers}.',
  withdraw:
    'Puede cambiar su elección o retirar su consentimiento en cualquier momento en «{settings}», al pie de cada página.',
  settings: 'Configuración de cookies',
  gpc: 'Su navegador pide que no se compartan sus datos (Global Privacy Control). Por eso, «Aceptar todo» no activa la categoría {label}.',
  policy: 'Política de privacidad',
  accept: 'Aceptar todo',
  reject: 'Rechazar todo',
  customize: 'Configurar',
  saved: 'Su elección se ha guardado.',
  lost: 'La configuración no se puede cargar en este momento.',
  necessary: 'Necesarias',
  functional: 'Preferencias',
  analytics: 'Estadísticas',
  targeting: 'Marketing',
};

/** Spanish: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Elija para cada finalidad si se pueden utilizar cookies y tecnologías similares. Su elección es válida durante {period}; puede cambiarla en cualquier momento.',
  close: 'Cerrar',
  save: 'Guardar elección',
  on: 'Activado',
  off: 'Desactivado',
  partly: 'Activado en parte',
  alwaysOn: 'Siempre activado',
  required: 'Esta categoría no se puede desactivar, porque el sitio web no funciona sin ella.',
  exempt:
    'Estadísticas limitadas que se permiten sin consentimiento (ley neerlandesa de telecomunicaciones, artículo 11.7a). Puede desactivarlas.',
  necessaryText: 'Para lo que usted solicita, como iniciar sesión o hacer un pedido, y para recordar su elección.',
  functionalText: 'Recuerda los ajustes que usted elige y muestra contenido de otros servicios.',
  analyticsText: 'Mide cómo se utiliza el sitio web, con el fin de mejorarlo.',
  targetingText:
    'Hace un seguimiento de su visita para adaptar los anuncios a sus intereses y medir el efecto que tienen.',
  services: 'Servicios y cookies ({count})',
  provider: 'Proveedor',
  purpose: 'Finalidad',
  transfer: 'Transferencia fuera del EEE',
  agreement: 'Contrato de encargo del tratamiento',
  caption: 'Cookies: {name}',
  name: 'Nombre',
  placedBy: 'Instalada por',
  lifetime: 'Duración',
  session: 'esta sesión',
  revision: 'Versión {revision}',
  receipt: 'Justificante de su elección',
  download: 'Descargar (JSON)',
  choice: 'Su elección',
  allowed: 'permitido',
  refused: 'rechazado',
  undecided: 'pendiente',
  what: '¿Qué son las cookies?',
  whatText:
    'Las cookies son pequeños archivos de texto que un sitio web guarda en su navegador. El almacenamiento local funciona igual. Un píxel es una imagen invisible que comunica su visita a otra empresa. Cuando aquí hablamos de cookies, nos referimos a las tres cosas.',
  embed: 'Muestra contenido del proveedor, que recibe datos sobre su visita.',
  visitor: 'Distingue a los visitantes y las visitas mediante un número aleatorio.',
  held: 'Cuando se cargue este contenido, {provider} recibirá datos sobre su visita y podrá instalar cookies.',
  load: 'Cargar {name}',
  always: 'Cargar siempre {name}',
};
