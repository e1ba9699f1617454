import { DataSection } from '../shared/data-section.tsx';
import { LookSettings } from '../shared/display-settings.tsx';
import { PresenterToggles } from '../shared/presenter-toggles.tsx';
import type { OwnPageProps } from '../shared/props.ts';
import { Section } from '../shared/section.tsx';
import { Shortcuts } from '../shared/shortcuts.tsx';
import { About } from './about.tsx';
import { CardPlace } from './card-place.tsx';

/** Everything that can be set, one section each, the most wanted first. */
export function Options({ view, send, ask }: OwnPageProps) {
  const { texts } = view;
  return (
    <main>
      <header class="top">
        <img src="/icons/128.png" alt="" />
        <div>
          <h1>{texts['options.title']}</h1>
        </div>
      </header>
      <Section id="look" title={texts['options.look']}>
        <LookSettings view={view} send={send} />
      </Section>
      <Section id="card-place" title={texts['options.card']}>
        <CardPlace view={view} send={send} />
      </Section>
      <Section id="presenting" title={view.presenting.texts.title}>
        <p>{view.presenting.texts.intro}</p>
        <PresenterToggles view={view} send={send} />
      </Section>
      <Section id="shortcuts" title={texts['options.keys']}>
        <Shortcuts texts={texts} />
      </Section>
      <DataSection view={view} send={send} ask={ask} open />
      <Section id="about" title={texts['options.about']}>
        <About texts={texts} />
      </Section>
    </main>
  );
}
