import type { PanelView } from '../../src/messages/views.ts';
import type { OwnPageProps } from '../shared/props.ts';
import { GuideEntry } from './guide-entry.tsx';

type Guides = PanelView['guides'];

/** What so many of the commonest needs lead to stands there; the rest is behind a fold. */
const COMMON = 4;

/** The guides: what runs and what is begun on top, then what most people come for, then all others folded away. */
export function GuideList({ view, send, ask }: OwnPageProps) {
  const { texts, guides, active, waiting, help } = view;
  const common = help.needs.slice(0, COMMON).map(({ help: key }) => key);
  /** In front, waiting behind it, begun, common; the others stay where they are in the catalogue. */
  const rank = ({ id, state }: Guides[number]) =>
    [id === active, id === waiting, state === 'begun', common.includes(`guide/${id}`), true].indexOf(true);
  const [shown, folded] = [false, true].map((isRest) =>
    guides.filter((guide) => rank(guide) > 3 === isRest).toSorted((a, b) => rank(a) - rank(b)),
  ) as [Guides, Guides];
  const list = (some: Guides) => (
    <div class="guides">
      {some.map((guide) => (
        <GuideEntry key={guide.id} guide={guide} view={view} send={send} ask={ask} />
      ))}
    </div>
  );
  return (
    <>
      {list(shown)}
      {folded.length > 0 && (
        <details data-part="more-guides">
          <summary>
            <span class="name">
              {texts.moreGuides} ({folded.length})<span class="brief">{texts.moreGuidesBrief}</span>
            </span>
          </summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}
