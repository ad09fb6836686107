import { init } from 'akkoord';
import { onMounted, onUnmounted, readonly, ref } from 'vue';

const config = {
  controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
  categories: {
    analytics: { services: { statistics: { label: 'Statistieken', provider: 'Voorbeeld BV' } } },
    targeting: { services: { youtube: { preset: 'youtube' } } },
  },
};

/** Starts the library with the component that calls this, and stops it when the component goes. */
export function useAkkoord() {
  let akkoord;
  onMounted(() => {
    akkoord = init(config);
  });
  onUnmounted(() => akkoord.destroy());
}

/** Whether a category or a service is granted, as a ref that follows the visitor's choice. */
export function useConsent(id) {
  const granted = ref(false);
  const update = () => {
    granted.value = window.akkoord?.has(id) ?? false;
  };
  const events = ['akkoord:ready', 'akkoord:change'];
  onMounted(() => {
    for (const event of events) document.addEventListener(event, update);
    update();
  });
  onUnmounted(() => {
    for (const event of events) document.removeEventListener(event, update);
  });
  return readonly(granted);
}
