import { type MouseEvent, type PointerEvent, useMemo } from "react";
import type { AreaAt } from "../geometry/areaFinder.ts";
import { setHovered } from "../hoverStore.ts";
import { useViewport } from "../viewport/ViewportContext.ts";
import { unproject } from "../viewport/viewport.ts";
import { MapSheet } from "./MapSheet.tsx";
import { type Picture, picturePainter } from "./picturePainter.ts";

type FirstPictureProps = {
  picture: Picture;
  areaAt: AreaAt;
  /** False once MapLibre listens to the pointer itself. */
  takesPointer: boolean;
  onChoose: (id: string) => void;
  /** Called when the picture has been painted. */
  onPainted: () => void;
};

/**
 * The map as a painted sheet, shown until MapLibre has drawn its own: MapLibre starts, loads its worker and
 * draws tile by tile, and nobody need wait for that to see England, point at an area and choose it.
 */
export function FirstPicture({ picture, areaAt, takesPointer, onChoose, onPainted }: FirstPictureProps) {
  const viewport = useViewport();
  const paint = useMemo(() => picturePainter(picture), [picture]);
  const under = (event: MouseEvent): string | null => {
    if (viewport.now === null) return null;
    const { offsetX, offsetY } = event.nativeEvent;
    return areaAt(unproject(viewport.now, [offsetX, offsetY]));
  };
  const pointer = {
    onPointerMove: (event: PointerEvent) => {
      const id = under(event);
      setHovered(id === null ? null : { id, pointer: { x: event.clientX, y: event.clientY } });
    },
    onPointerLeave: () => setHovered(null),
    onClick: (event: MouseEvent) => {
      const id = under(event);
      if (id !== null) onChoose(id);
    },
  };
  return <MapSheet paint={paint} onPainted={onPainted} {...(takesPointer ? pointer : {})} />;
}
