import type { Declaration as DeclarationData, DeclaredCategory } from '../../model/declaration/declaration.ts';
import type { State } from '../../model/types.ts';
import { About } from '../About.tsx';
import { Button } from '../Button.tsx';
import { CookieTable } from '../CookieTable.tsx';
import { usePort, useWords } from '../interface-context.tsx';
import { RichText } from '../RichText.tsx';
import { ServiceFacts } from '../ServiceFacts.tsx';
import type { HeadingName } from './heading-level.ts';
import { outcomeOf } from './outcome.ts';

interface DeclarationProps {
  readonly declaration: DeclarationData;
  readonly state: State;
  /** Element for the headings; all of them have the same level. */
  readonly heading: HeadingName;
}

/** The published table of all declared cookies, with what this visitor chose. */
export function Declaration({ declaration, state, heading: Heading }: DeclarationProps) {
  const { say } = useWords();
  const port = usePort();
  return (
    <div class="declaration">
      <Heading part="title">{say('what')}</Heading>
      <p part="text">{say('whatText')}</p>
      {declaration.categories.map((category) => (
        <CategorySection key={category.id} category={category} state={state} heading={Heading} />
      ))}
      <About declaration={declaration} />
      <Button part="customize" onPress={() => port.show('preferences')}>
        {say('settings')}
      </Button>
    </div>
  );
}

interface CategorySectionProps {
  readonly category: DeclaredCategory;
  readonly state: State;
  readonly heading: HeadingName;
}

function CategorySection({ category, state, heading: Heading }: CategorySectionProps) {
  const words = useWords();
  return (
    <section part="category">
      <Heading part="title">{category.name}</Heading>
      {category.description && (
        <p part="text">
          <RichText text={category.description} />
        </p>
      )}
      <p>
        {`${words.say('choice')}: `}
        <strong>{outcomeOf(category, state, words)}</strong>
      </p>
      {category.services.map((service) => (
        <div key={service.id} part="service">
          <strong>{service.name}</strong>
          <ServiceFacts service={service} />
        </div>
      ))}
      <CookieTable name={category.name} services={category.services} />
    </section>
  );
}
