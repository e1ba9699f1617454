interface TextFieldProps {
  part: string;
  label: string;
  text: string;
  longest: number;
  onText(text: string): void;
}

/** A line of the panel's own to type into. */
export function TextField({ part, label, text, longest, onText }: TextFieldProps) {
  return (
    <label class="wide">
      {label}
      <input
        type="text"
        data-part={part}
        maxLength={longest}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </label>
  );
}

interface ChoiceFieldProps {
  part: string;
  label: string;
  chosen: string;
  options: { id: string; label: string; lang?: string }[];
  onChoice(id: string): void;
}

/** A list of the panel's own to choose from. */
export function ChoiceField({ part, label, chosen, options, onChoice }: ChoiceFieldProps) {
  return (
    <label class="wide">
      {label}
      <select data-part={part} value={chosen} onChange={(event) => onChoice(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
