import { createSignal } from "solid-js";
import { Checkbox } from "~/ui/checkbox";
import { ChoiceGroup } from "~/ui/choice-group";
import { ColourField } from "~/ui/colour-field";
import { ComboboxField } from "~/ui/combobox-field";
import { CompactSelect } from "~/ui/compact-select";
import { DateInput } from "~/ui/date-input";
import { FileDrop } from "~/ui/file-drop";
import { Form } from "~/ui/form";
import { LinesField } from "~/ui/lines-field";
import { SearchField } from "~/ui/search-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { Tick } from "~/ui/tick";

const options = [
  { value: "a", label: "First choice" },
  { value: "b", label: "Second choice" },
];
const towns = ["Angers", "Besançon", "Évreux", "Île-de-Bréhat", "Orléans"].map((label) => ({ value: label, label }));
const nothing = () => undefined;

/** What is typed, ticked and chosen. */
export function Fields() {
  const [choice, setChoice] = createSignal("a");
  const [town, setTown] = createSignal<string>();
  return (
    <>
      <div class="filter-bar">
        <SearchField label="Search" value="" onInput={nothing} />
        <CompactSelect label="Compact select" value="a" options={options} onChange={nothing} />
        <DateInput label="From" value="2026-11-21" onChange={nothing} />
      </div>
      <div class="gallery-row">
        <Tick label="Not ticked" isTicked={false} onChange={nothing} />
        <Tick label="Ticked" isTicked onChange={nothing} />
        <Tick label="Some" isTicked={false} isPart onChange={nothing} />
      </div>
      <Form
        label="A form"
        onSubmit={() => Promise.reject(new Error("Sent nowhere."))}
        actions={<SubmitButton>Send</SubmitButton>}
      >
        <TextField name="text" label="Text" hint="Required: send the form empty to see its error." required />
        <TextField name="off" label="Disabled" value="Not for you" disabled />
        <TextArea name="area" label="Text area" isOptional="optional" />
        <SelectField name="select" label="Select" options={options} value="b" />
        <ComboboxField name="town" label="Combobox" options={towns} value={town()} onChange={setTown} />
        <ChoiceGroup name="group" label="Choices" value={choice()} choices={options} onChange={setChoice} />
        <ColourField
          name="colour"
          label="Colour"
          patternText="Write #rrggbb."
          pickerLabel="Pick a colour"
          value="#0b5fff"
        />
        <LinesField
          name="lines"
          label="Lines"
          value={["www.site.fr", ""]}
          addLabel="Add a line"
          removeLabel={(line) => `Remove ${line}`}
          lineLabel={(position) => `Line ${position}`}
          problemOf={(line) => (line === "" ? "Write something." : undefined)}
          max={5}
          maxLength={80}
        />
        <Checkbox name="box" label="A box to tick" required />
      </Form>
      <FileDrop
        title="Drop files here"
        hint="PDF or text."
        buttonLabel="Pick files"
        accept=".pdf,.txt"
        onFiles={nothing}
      />
    </>
  );
}
