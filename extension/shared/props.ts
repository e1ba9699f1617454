import type { PanelRequest } from '../../src/messages/requests.ts';
import type { PanelView } from '../../src/messages/views.ts';

/** What every page of ours is drawn from, and how it answers. */
export interface OwnPageProps {
  view: PanelView;
  send(request: PanelRequest): Promise<void>;
  /** Asks for something that is not a view. */
  ask(request: PanelRequest): Promise<unknown>;
}
