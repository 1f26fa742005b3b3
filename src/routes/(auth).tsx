import type { RouteSectionProps } from "@solidjs/router";
import { AuthFrame } from "~/features/accounts/AuthFrame";

export default function AuthLayout(props: RouteSectionProps) {
  return <AuthFrame>{props.children}</AuthFrame>;
}
