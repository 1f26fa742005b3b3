import { Icon } from "~/ui/icon";
import "../conversations/conversation-detail.css";
import ArrowLeft from "@lucide/icons/icons/arrow-left";
import { fromMarkdown } from "mdast-util-from-markdown";
import { createSignal, Show } from "solid-js";
import type { GapDetail } from "~/contract/gaps";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { MarkdownNodes } from "../conversations/MarkdownNodes";
import { GapForm } from "./GapForm";
import { GapReplay } from "./GapReplay";
import { useGapCommands } from "./gap-commands";
import { useGapFilters } from "./gap-filters";
import { gapQuery } from "./gaps.queries";
import { createReplay } from "./replay";

/** One question that waits: answered here, by a document, or put aside; and what visitors now get. */
export function GapAnswer(props: { gapId: string }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const { list } = useGapFilters();
  const gap = createLive(() => gapQuery(workspace().id, props.gapId));
  return (
    <div class="gap-answer">
      <p>
        <a class="back-link" href={list()}>
          <Icon of={ArrowLeft} size={14} />
          {t().gaps.back}
        </a>
      </p>
      <Show when={gap()}>{(known) => <Whole gap={known()} />}</Show>
    </div>
  );
}

function Whole(props: { gap: GapDetail }) {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const replay = createReplay(
    () => workspace().id,
    () => props.gap.question,
  );
  const [done, setDone] = createSignal<"published" | "proposed">();
  const finish = (state: "published" | "proposed") => {
    setDone(state);
    void replay.run();
  };
  return (
    <>
      <Asked gap={props.gap} />
      <Show when={done() === undefined && !props.gap.isOpen}>
        <Notice kind="ok">{t().gaps.alreadySettled}</Notice>
      </Show>
      <Show when={done()}>
        {(state) => <Notice kind="ok">{state() === "published" ? t().gaps.nowAnswered : t().gaps.nowProposed}</Notice>}
      </Show>
      <GapReplay replay={replay} gap={props.gap} isAnswered={done() === "published"} />
      <Show when={done() === undefined && props.gap.isOpen}>
        <Show when={props.gap.proposal} fallback={<Write gap={props.gap} onDone={finish} />}>
          {(proposal) => (
            <Notice
              kind="info"
              action={
                <LinkButton kind="quiet" href={`/assistants/${workspace().id}/faq/${proposal().faqId}`}>
                  {t().gaps.toProposal}
                </LinkButton>
              }
            >
              {proposal().isPublished ? t().gaps.publishedText : t().gaps.proposedText}
            </Notice>
          )}
        </Show>
        <Show when={can("workspace.try")}>
          <OtherWays gap={props.gap} onReplay={replay.run} />
        </Show>
      </Show>
    </>
  );
}

function Asked(props: { gap: GapDetail }) {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  const conversation = () =>
    `/assistants/${workspace().id}/conversations/${props.gap.conversationId}#${props.gap.messageId}`;
  return (
    <section class="gap-asked" aria-label={t().gaps.whatWasAsked}>
      <h2>{props.gap.question}</h2>
      <p class="dim">
        {t().gaps.asked(props.gap.count, formats.number(props.gap.count))} ·{" "}
        {t().gaps.lastOn(formats.fullDate(props.gap.lastAskedAt))} ·{" "}
        <a class="link" href={conversation()}>
          {t().gaps.toConversation}
        </a>
      </p>
      <Show when={props.gap.lastAnswer}>
        <details>
          <summary class="dim">{t().gaps.lastAnswer}</summary>
          <div class="gap-said message-markdown">
            <MarkdownNodes nodes={fromMarkdown(props.gap.lastAnswer).children} anchor="" sourceNumbers={[]} />
          </div>
        </details>
      </Show>
    </section>
  );
}

function Write(props: { gap: GapDetail; onDone: (state: "published" | "proposed") => void }) {
  const t = useTexts();
  const can = useCan();
  return (
    <Show when={can("faq.propose")} fallback={<Notice kind="info">{t().faq.emptyReader}</Notice>}>
      <Section title={t().gaps.writeTitle} description={t().gaps.writeText}>
        <GapForm gap={props.gap} onDone={props.onDone} />
      </Section>
    </Show>
  );
}

function OtherWays(props: { gap: GapDetail; onReplay: () => Promise<void> }) {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const commands = useGapCommands();
  const { open } = useGapFilters();
  const dismiss = async () => {
    if (await commands.dismiss(props.gap)) open(undefined);
  };
  return (
    <Section title={t().gaps.otherTitle} description={t().gaps.otherText}>
      <p class="form-actions gap-ways">
        <Show when={can("document.upload")}>
          <LinkButton kind="quiet" href={`/assistants/${workspace().id}/documents?gap=${props.gap.id}`}>
            {t().gaps.addDocument}
          </LinkButton>
        </Show>
        <Button kind="quiet" onClick={() => void props.onReplay()}>
          {t().gaps.replay}
        </Button>
        <Show when={can("conversation.resolve")}>
          <Button kind="plain" onClick={() => void dismiss()}>
            {t().gaps.dismiss}
          </Button>
        </Show>
      </p>
    </Section>
  );
}
