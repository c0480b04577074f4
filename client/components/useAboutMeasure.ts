import { useQuery } from "@tanstack/react-query";
import { measuresQuery } from "../api/queries.ts";
import { aboutMeasure, type FigureAbout } from "./figureAbout.ts";

/** What a figure made in the browser says of itself, in the words of the measure it is made like. */
type AboutMeasure = (key: string, own?: Partial<FigureAbout>) => FigureAbout;

/**
 * Answers what the registry says of a measure, with some of it replaced by what is said here. While the
 * registry loads, or where it has no such measure, datasets are left empty rather than guessed.
 */
export function useAboutMeasure(): AboutMeasure {
  const measures = useQuery(measuresQuery);
  return (key, own = {}) => {
    const measure = measures.data?.items.find((candidate) => candidate.key === key);
    const about = measure === undefined ? unknownAbout(key) : aboutMeasure(measure);
    return { ...about, ...own };
  };
}

function unknownAbout(key: string): FigureAbout {
  return {
    label: key,
    period: null,
    estimate: false,
    formula: null,
    note: null,
    datasets: [],
    sources: [],
  };
}
