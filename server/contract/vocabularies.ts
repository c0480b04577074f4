import { z } from "zod";

/** One word of a vocabulary: its slug, what people call it, and the sources' slugs that mean it. */
const Word = z.object({ slug: z.string(), name: z.string() });
const SourcedWord = Word.extend({ sourceSlugs: z.array(z.string()) });

/** `GET /api/register/vocabularies`: every word an entry of the register is made of. */
export const Vocabularies = z.object({
  postRoles: z.array(
    SourcedWord.extend({
      /** How far the post reaches: the whole organisation, one of its branches, or less. */
      reach: z.enum(["whole", "executive", "part"]),
    }),
  ),
  sharedFunctions: z.array(SourcedWord),
  groupingPurposes: z.array(Word),
  deliveryModels: z.array(Word),
  evidenceLevels: z.array(Word),
  /** How depth of sharing is counted, see the partners of an organisation. */
  depthOfSharing: z.string(),
  /** What is refused in every text, and why. */
  people: z.string(),
});
export type Vocabularies = z.infer<typeof Vocabularies>;
