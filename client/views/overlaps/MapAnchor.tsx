import type { ComponentProps } from "react";
import type { Anchor } from "../../components/useAnchor.ts";

/** A link to the map as `useMapLink` makes them. */
export function MapAnchor({ to, ...rest }: { to: Anchor } & Omit<ComponentProps<"a">, "href" | "onClick">) {
  return <a {...rest} href={to.href} onClick={to.onClick} />;
}
