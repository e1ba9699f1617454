import { useEffect, useState } from 'preact/hooks';
import type { Commands } from 'webextension-polyfill';
import type { PanelTexts, TextFiles } from '../../src/shared/text-files.ts';
import type { KeyIn } from '../../src/shared/text-keys.ts';
import { browser } from '../browser.ts';

/** Chrome and Edge have no call that opens their page for shortcuts. */
const CHROMES_PAGE = 'chrome://extensions/shortcuts';

/** The commands of the manifest. */
type CommandName = KeyIn<TextFiles['options']['page']['key']>;

/** The keys as they are now, and the way to the browser's own page that changes them. */
export function Shortcuts({ texts }: { texts: PanelTexts }) {
  const commands = useCommands();
  const change = () => {
    const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
    void (openShortcutSettings ? openShortcutSettings() : browser.tabs.create({ url: CHROMES_PAGE }));
  };
  return (
    <>
      <p>{texts['options.keysText']}</p>
      <dl class="keys">
        {commands.map(({ name = '', shortcut }) => (
          <div key={name} data-part="shortcut" data-command={name}>
            <dt>{texts[`options.key.${name as CommandName}`]}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : texts['options.keyNone']}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" data-part="change-shortcuts" onClick={change}>
          {texts['options.keysChange']}
        </button>
      </div>
    </>
  );
}

/** Read anew whenever the user comes back to this page: they are changed on another one. */
function useCommands(): Commands.Command[] {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    const look = () => void browser.commands.getAll().then(setCommands);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return commands;
}
