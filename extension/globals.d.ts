/// <reference types="@crxjs/vite-plugin/client" />

/** What Chrome alone has of the extension API, and the types of the polyfill do not. */
declare module 'webextension-polyfill' {
  interface SidePanel {
    getPanelBehavior(): Promise<object>;
    setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
  }
  const sidePanel: SidePanel | undefined;
  interface Browser {
    sidePanel?: SidePanel;
  }
}

declare module 'webextension-polyfill/namespaces/runtime' {
  namespace Runtime {
    interface MessageSender {
      documentId?: string;
    }
  }
}

declare module 'webextension-polyfill/namespaces/storage' {
  namespace Storage {
    interface StorageArea {
      setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
    }
  }
}

export {};
