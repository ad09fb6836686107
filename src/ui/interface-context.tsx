import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiPort } from '../core/ui-port.ts';
import type { MessageKey } from '../model/words/messages.ts';
import type { Words } from '../model/words/words.ts';

/** Values that every component may use. */
export interface InterfaceContext {
  readonly port: UiPort;
  readonly words: Words<MessageKey>;
}

const Context = createContext<InterfaceContext | null>(null);

/** Provides the port and the words to the components inside it. */
export function InterfaceProvider({ port, words, children }: InterfaceContext & { children: ComponentChildren }) {
  return <Context.Provider value={{ port, words }}>{children}</Context.Provider>;
}

/** The texts of the interface, in its current language. */
export function useWords(): Words<MessageKey> {
  return useInterface().words;
}

/** The functions of core that the interface may call. */
export function usePort(): UiPort {
  return useInterface().port;
}

function useInterface(): InterfaceContext {
  const context = useContext(Context);
  if (!context) throw new Error('akkoord: this component must be rendered inside an InterfaceProvider.');
  return context;
}
