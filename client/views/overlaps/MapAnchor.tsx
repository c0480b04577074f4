import type { ComponentProps } from "react";
import type { MapLink } from "./useMapLink.ts";

/** A link to the map as `useMapLink` makes them. */
export function MapAnchor({ to, ...rest }: { to: MapLink } & Omit<ComponentProps<"a">, "href" | "onClick">) {
  return <a {...rest} href={to.href} onClick={to.onClick} />;
}
