import {
  OpenAPIRegistry,
  OpenApiGeneratorV3,
  OpenApiGeneratorV31,
  type ResponseConfig,
  zodToOpenAPIRegistry,
} from "@asteasolutions/zod-to-openapi";
import type { z } from "zod";
import { ProblemDocument } from "./common.ts";
import type { Operation, OperationBody } from "./operation.ts";

/** What a document says of the whole: `version` is of the interface, not of OpenAPI. */
export type Interface = {
  title: string;
  description: string;
  version: string;
  servers: readonly { url: string; description: string }[];
  tags: readonly { name: string; description: string }[];
  operations: readonly Operation[];
  /** Shapes that are named, so that they are written once. */
  schemas: Readonly<Record<string, z.ZodType>>;
};

/** An OpenAPI document as far as its readers here look into it. */
export type OpenApiDocument = ReturnType<OpenApiGeneratorV31["generateDocument"]>;

const refused = {
  400: "The address, a parameter or the body is wrong; the problem names each fault and what is allowed",
  403: "A browser sent it for a page of another site",
  404: "There is no such thing",
  410: "It was deleted; its history is still there",
  412: "Somebody changed it first; nothing was changed",
  413: "The body is too large",
  415: "The body is in a format that is not read here",
  422: "What was sent can be read and cannot be done; nothing was changed",
  428: "If-Match is needed: the revision to write over",
  405: "The method is not offered",
  406: "No format on offer fits the Accept header",
  409: "The code names several things; the problem lists them",
  500: "The server failed",
  503: "The answer took longer than the server gives it, or what people entered cannot be reached; the problem says whether a write may have been done",
} as const;

const licence = {
  name: "MIT; the data under the Open Government Licence v3.0",
  url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
};

/** Writes an interface as OpenAPI 3.1. */
export function openApi31(described: Interface): OpenApiDocument {
  const document = new OpenApiGeneratorV31(registryOf(described).definitions).generateDocument({
    openapi: "3.1.0",
    ...headOf(described),
  });
  // The generator always adds an empty list of web hooks, and there are none.
  const { webhooks: _, ...rest } = document;
  return withNullableShapes(rest) as OpenApiDocument;
}

/** Writes an interface as OpenAPI 3.0, which is what OGC API Features Part 1 asks for. */
export function openApi30(described: Interface) {
  return new OpenApiGeneratorV3(registryOf(described).definitions).generateDocument({
    openapi: "3.0.3",
    ...headOf(described),
  });
}

function headOf({ title, description, version, servers, tags }: Interface) {
  return {
    info: { title, description, version, license: licence },
    servers: [...servers],
    tags: [...tags],
    // Everything is open to read.
    security: [],
  };
}

function registryOf({ operations, schemas }: Interface): OpenAPIRegistry {
  const registry = new OpenAPIRegistry();
  for (const [name, schema] of Object.entries({ ...schemas, Problem: ProblemDocument })) named(name, schema);
  for (const operation of operations) {
    const { path, operationId, tag, summary, description, parameters, query, headers, body } = operation;
    registry.registerPath({
      method: operation.method ?? "get",
      path,
      operationId,
      tags: [tag],
      summary,
      ...(description === undefined ? {} : { description }),
      request: {
        ...(parameters === undefined ? {} : { params: parameters }),
        ...(query === undefined ? {} : { query }),
        ...(headers === undefined ? {} : { headers }),
        ...(body === undefined ? {} : { body: { required: true, content: contentOf([body]) } }),
      },
      responses: responsesOf(operation),
    });
  }
  return registry;
}

function contentOf(bodies: readonly OperationBody[]) {
  return Object.fromEntries(
    bodies.map(({ type, schema, example }) => [
      type,
      { schema, ...(example === undefined ? {} : { example }) },
    ]),
  );
}

function responsesOf({
  method,
  status,
  headers,
  answers,
  refusals,
}: Operation): Record<string, ResponseConfig> {
  const problem = { "application/problem+json": { schema: ProblemDocument } };
  const isRead = method === undefined || method === "get";
  const everywhere = isRead ? ([405, 500, 503] as const) : ([403, 405, 500, 503] as const);
  const problems = [...refusals, ...everywhere].map((status) => [
    String(status),
    { description: refused[status], content: problem },
  ]);
  const done = status ?? 200;
  const namesRevision = done === 201 || (done === 200 && headers?.shape["If-Match"] !== undefined);
  return {
    [done]: {
      description: doneWords[done],
      headers: {
        ...(done === 201 ? { Location: locationHeader } : {}),
        ...(isRead || namesRevision ? { ETag: tagHeader } : {}),
        "X-Request-Id": requestIdHeader,
      },
      ...(answers.length === 0 ? {} : { content: contentOf(answers) }),
    },
    ...(isRead
      ? { "304": { description: "The reader has it already: its If-None-Match names the ETag" } }
      : {}),
    ...Object.fromEntries(problems),
  };
}

const doneWords = {
  200: "The answer",
  201: "It was made",
  204: "It was done; there is nothing to say",
} as const;

const locationHeader = { description: "Where it is", schema: { type: "string" as const } };

const tagHeader = {
  description: "Strong tag of these bytes; of an entry of the register its revision",
  schema: { type: "string" as const },
};

const requestIdHeader = {
  description: "Names the request in the log",
  schema: { type: "string" as const },
};

/** Gives a shape the name it is written under wherever it is met. */
function named(name: string, schema: z.ZodType): void {
  zodToOpenAPIRegistry.add(schema, { _internal: { refId: name } });
}

/**
 * The generator writes "this shape or null" as "this shape and also maybe null", which nothing that is null
 * fits; in OpenAPI 3.1 it is a choice of two.
 */
function withNullableShapes(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withNullableShapes);
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === "allOf" && Array.isArray(only[1]) && only[1].length === 2) {
    const [shape, other] = only[1] as Record<string, unknown>[];
    if (shape?.$ref !== undefined && Array.isArray(other?.type) && other.type.includes("null"))
      return { anyOf: [{ $ref: shape.$ref }, { type: "null" }] };
  }
  return Object.fromEntries(entries.map(([key, value]) => [key, withNullableShapes(value)]));
}
