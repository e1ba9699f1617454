interface FileButtonProps {
  /** `data-part` of the field. */
  part: string;
  label: string;
  onFile(file: File): Promise<void>;
}

/** A button that lets the user choose a JSON file. */
export function FileButton({ part, label, onFile }: FileButtonProps) {
  return (
    <label class="button">
      {label}
      <input
        type="file"
        data-part={part}
        accept="application/json,.json"
        onChange={(event) => {
          const input = event.currentTarget;
          const chosen = input.files?.[0];
          const done = chosen ? onFile(chosen) : Promise.resolve();
          void done.then(() => {
            // The same file can be chosen again.
            input.value = '';
          });
        }}
      />
    </label>
  );
}
