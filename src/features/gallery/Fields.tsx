import { createSignal } from "solid-js";
import { Checkbox } from "~/ui/checkbox";
import { ChoiceGroup } from "~/ui/choice-group";
import { ColourField } from "~/ui/colour-field";
import { ComboboxField } from "~/ui/combobox-field";
import { Form } from "~/ui/form";
import { LinesField } from "~/ui/lines-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { Piece } from "./Piece";

const options = [
  { value: "a", label: "First choice" },
  { value: "b", label: "Second choice" },
];
const towns = ["Angers", "Besançon", "Évreux", "Île-de-Bréhat", "Orléans"].map((label) => ({ value: label, label }));

/** What is typed, ticked and chosen, and sent together. */
export function Fields() {
  return (
    <Form label="A form" onSubmit={() => Promise.reject(new Error("Sent nowhere."))} actions={<Send />}>
      <Texts />
      <Choices />
      <Lists />
    </Form>
  );
}

function Send() {
  return (
    <Piece name="submit-button">
      <SubmitButton>Send</SubmitButton>
    </Piece>
  );
}

function Texts() {
  return (
    <>
      <Piece name="text-field">
        <TextField name="text" label="Text" hint="Required: send the form empty to see its error." required />
        <TextField name="filled" label="Filled" value="What was typed" />
        <TextField name="off" label="Disabled" value="Not for you" disabled />
      </Piece>
      <Piece name="text-area">
        <TextArea name="area" label="Text area" isOptional="optional" />
        <TextArea name="area-off" label="Disabled" value="Not for you" disabled />
      </Piece>
    </>
  );
}

function Choices() {
  const [choice, setChoice] = createSignal("a");
  const [town, setTown] = createSignal<string>();
  return (
    <>
      <Piece name="select-field">
        <SelectField name="select" label="Select" options={options} value="b" />
        <SelectField name="select-off" label="Disabled" options={options} value="a" disabled />
      </Piece>
      <Piece name="combobox-field">
        <ComboboxField name="town" label="Combobox" options={towns} value={town()} onChange={setTown} />
      </Piece>
      <Piece name="choice-group">
        <ChoiceGroup name="group" label="Choices" value={choice()} choices={options} onChange={setChoice} />
      </Piece>
      <Piece name="checkbox">
        <Checkbox name="box" label="A box to tick" required />
        <Checkbox name="ticked" label="A ticked box" checked />
        <Checkbox name="box-off" label="A box nobody may tick" disabled />
      </Piece>
    </>
  );
}

function Lists() {
  return (
    <>
      <Piece name="colour-field">
        <ColourField
          name="colour"
          label="Colour"
          patternText="Write #rrggbb."
          pickerLabel="Pick a colour"
          value="#0b5fff"
        />
      </Piece>
      <Piece name="lines-field">
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
      </Piece>
    </>
  );
}
