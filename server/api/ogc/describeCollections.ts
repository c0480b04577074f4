import { type AreaKind, areaKinds, areaKindWords } from "../../../geodata/model/kinds.ts";
import type { Measure } from "../../contract/measures.ts";
import { isOfSharing } from "../../measures/measureDefinition.ts";
import { measures } from "../../measures/registry.ts";
import type { CollectionDescription, FeatureProperty } from "./collection.ts";

const text = (name: string, description: string, nullable = false): FeatureProperty => ({
  name,
  type: "string",
  description,
  nullable,
});

const areaProperties: readonly FeatureProperty[] = [
  text("name", "The name people say"),
  text("official_name", "The name in the register"),
  text("ons_code", "The code of the Office for National Statistics"),
  text("ods_code", "The code of the Organisation Data Service; null where the area has none", true),
  text("organisation", "Its identifier under /api/organisations"),
];

const footprintNumber: FeatureProperty = {
  name: "footprint_number",
  type: "integer",
  description: "The footprint's number in the list of 2016",
  nullable: true,
};

/** The main area of another layer, by people: a CCG may lie in several. */
const mainAreaProperties = (other: AreaKind): FeatureProperty[] => {
  const words = areaKindWords[other];
  return [
    text(`${other}_code`, `ONS code of the ${words.singular} where most of its people live`),
    text(`${other}_name`, `Name of the ${words.singular} where most of its people live`),
    {
      name: `${other}_count`,
      type: "integer",
      description: `How many ${words.plural} its people live in`,
      nullable: false,
    },
  ];
};

/** The coarser layers an area's properties name. */
export const mainAreasOf: Readonly<Record<AreaKind, readonly AreaKind[]>> = {
  ccg: ["county", "stp", "region"],
  district: ["ccg", "county", "stp", "region"],
  county: ["stp", "region"],
  stp: ["region"],
  region: [],
};

/**
 * The measures of a layer that become properties, in the order of the registry. Features are made once, so what
 * changes with the register and the date is left to /api/measures.
 */
function measuresOf(layer: AreaKind) {
  return measures.filter((measure) => !isOfSharing(measure) && measure.layers.includes(layer));
}

/** The property a measure becomes: `share-75-plus` is `share_75_plus`. */
export const propertyNameOf = (measure: Pick<Measure, "key">): string => measure.key.replaceAll("-", "_");

function measureProperty(measure: (typeof measures)[number]): FeatureProperty {
  const origin = [measure.period, measure.status, measure.unit].filter((word) => word !== null).join(", ");
  return {
    name: propertyNameOf(measure),
    type: "number",
    description: `${measure.label} (${origin}). ${measure.description}`,
    nullable: true,
  };
}

/** The five layers, each a collection of polygons. */
export const areaCollections: readonly (CollectionDescription & { layer: AreaKind })[] = areaKinds.map(
  (layer) => ({
    layer,
    id: layer,
    title: sentenceCase(areaKindWords[layer].plural),
    description: `England's ${areaKindWords[layer].plural} as they stood on 1 April 2016, with their residents in mid-2015 and what is measured of them. Shapes are generalised for maps of regions and counties.`,
    properties: [
      ...areaProperties,
      ...(layer === "stp" ? [footprintNumber] : []),
      ...mainAreasOf[layer].flatMap(mainAreaProperties),
      ...measuresOf(layer).map(measureProperty),
    ],
  }),
);

const pointProperties: readonly FeatureProperty[] = [
  text("name", "The name people say"),
  text("official_name", "The name in the register"),
  text("ods_code", "The code of the Organisation Data Service"),
  text("organisation", "Its identifier under /api/organisations"),
  text("postcode", "Its postcode; null where it is not known", true),
  ...(["ccg", "stp"] as const).flatMap((layer) => [
    text(
      `${layer}_code`,
      `ONS code of the ${areaKindWords[layer].singular} it stands in; null where it is not known`,
      true,
    ),
    text(
      `${layer}_name`,
      `Name of the ${areaKindWords[layer].singular} it stands in; null where it is not known`,
      true,
    ),
  ]),
];

export const trustCollection: CollectionDescription = {
  id: "trusts",
  title: "NHS trusts",
  description:
    "NHS trusts and the organisations that run hospital sites, at their head offices (2016 to 2018).",
  properties: [
    ...pointProperties,
    {
      name: "acute",
      type: "boolean",
      description: "Whether it is on a list of acute trusts of 2018; null where that is not known",
      nullable: true,
    },
  ],
};

export const hospitalCollection: CollectionDescription = {
  id: "hospitals",
  title: "Hospital sites",
  description: "Hospital sites of the NHS in September 2016.",
  properties: [
    ...pointProperties,
    text("trust_code", "ODS code of the organisation that runs it; null where it is not known", true),
    text("trust_name", "Name of the organisation that runs it; null where it is not known", true),
  ],
};

/** Every collection, areas first. */
export const collectionDescriptions: readonly CollectionDescription[] = [
  ...areaCollections,
  trustCollection,
  hospitalCollection,
];

function sentenceCase(words: string): string {
  return words.startsWith("NHS") || words.startsWith("STP")
    ? words
    : words.charAt(0).toUpperCase() + words.slice(1);
}
