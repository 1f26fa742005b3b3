import { CodeBlock } from "~/ui/code-block";
import { Facts } from "~/ui/facts";
import { Kpi, Kpis } from "~/ui/kpi";
import { LineChart } from "~/ui/line-chart";
import { Scale } from "~/ui/scale";
import { Section } from "~/ui/section";
import { Sparkline } from "~/ui/sparkline";
import { Piece } from "./Piece";

/** Figures, charts, facts, code, and the section such things stand in. */
export function Figures() {
  return (
    <>
      <Piece name="kpi">
        <Kpis label="Figures">
          <Kpi
            label="Conversations"
            value="1 204"
            note="+12 %"
            chart={<Sparkline values={[1, 4, 2, null, 5, 9]} label="Six days" />}
          />
          <Kpi label="Answered" value="91 %" note="3 points more" />
          <Kpi label="Satisfaction" value="–" />
          <Kpi label="Time" value="1,4 s" note="1,9 s before" />
        </Kpis>
      </Piece>
      <Piece name="line-chart">
        <LineChart
          label="Questions, seven days beside the seven before"
          hint="Arrows go from day to day."
          labels={["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]}
          series={[
            { name: "Now", values: [4, 8, 6, 9, 12, 3, 2] },
            { name: "Before", values: [3, 5, 6, null, 9, 4, 1], isPast: true },
          ]}
          shown={(value) => (value === null ? "–" : String(value))}
        />
      </Piece>
      <Piece name="facts">
        <Facts
          facts={[
            { name: "Pages", value: "12" },
            { name: "Passages", value: "84" },
          ]}
        />
      </Piece>
      <Piece name="scale">
        <Scale value={0.62} mark={0.5} label="0.62, where 0.5 is asked for" />
      </Piece>
      <Piece name="section">
        <Section title="A section" aside={<a href="#all">All of them</a>} description="What it is about.">
          <p>What it holds.</p>
        </Section>
      </Piece>
      <Piece name="code-block">
        <CodeBlock label="Code" code={'<script src="/widget.js" async></script>'} />
      </Piece>
    </>
  );
}
