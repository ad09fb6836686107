import type { DeclaredCategory, DeclaredService } from '../../model/declaration/declaration.ts';
import type { Category } from '../../model/types.ts';
import { CookieTable } from '../CookieTable.tsx';
import { useWords } from '../interface-context.tsx';
import { RichText } from '../RichText.tsx';
import { ServiceFacts } from '../ServiceFacts.tsx';
import { categoryState, switchableServices } from './draft.ts';
import { Switch } from './Switch.tsx';
import type { Draft } from './use-draft.ts';

interface CategoryFieldProps {
  readonly category: Category;
  readonly declared: DeclaredCategory;
  readonly draft: Draft;
}

/** One category in the preferences: a switch, what it is for, and its services folded under it. */
export function CategoryField({ category, declared, draft }: CategoryFieldProps) {
  const { say } = useWords();
  const { id, required } = category;
  const { name, description, services } = declared;
  const textId = `${id}-text`;
  return (
    <fieldset part="category" aria-label={name}>
      <h3>
        <Switch
          value={id}
          id={`c-${id}`}
          name={name}
          state={categoryState(category, draft.choices)}
          describedBy={textId}
          onSwitch={(isOn) => draft.switchCategory(category, isOn)}
        />
      </h3>
      <p id={textId}>
        <RichText text={description} /> {required && say('required')}
      </p>
      {services.length > 0 && (
        <details>
          <summary>{say('services', { count: services.length })}</summary>
          {services.map((service) => (
            <ServiceSection key={service.id} service={service} category={category} draft={draft} />
          ))}
        </details>
      )}
    </fieldset>
  );
}

interface ServiceSectionProps {
  readonly service: DeclaredService;
  readonly category: Category;
  readonly draft: Draft;
}

function ServiceSection({ service, category, draft }: ServiceSectionProps) {
  const { id, name } = service;
  const hasSwitch = switchableServices(category).some((switchable) => switchable.id === id);
  return (
    <section part="service">
      <h4>
        {hasSwitch ? (
          <Switch
            value={id}
            id={`s-${id}`}
            name={name}
            state={draft.choices[id] ? 'on' : 'off'}
            onSwitch={(isOn) => draft.switchService(category, id, isOn)}
          />
        ) : (
          name
        )}
      </h4>
      <ServiceFacts service={service} />
      <CookieTable name={name} services={[service]} />
    </section>
  );
}
