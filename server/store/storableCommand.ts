import { NodeId } from "../contract/common.ts";
import { RegisterBody } from "../contract/register.ts";
import type { WriteCommand } from "./registerStore.ts";
import { refuseUnstorableTexts } from "./storableText.ts";

/**
 * The command with bodies of exactly the shape that will be asked of them when they are read back, so that nothing
 * goes in that cannot come out. Throws UnstorableText; and ZodError or TypeError for what no caller should send.
 */
export function storableCommand(command: WriteCommand): WriteCommand {
  const { kind } = command;
  const id = NodeId.parse(command.id);
  const before = RegisterBody.nullable().parse(command.before);
  const after = RegisterBody.nullable().parse(command.after);
  for (const body of [before, after]) {
    if (body !== null && body.kind !== kind)
      throw new TypeError(`A ${body.kind} cannot be kept as the ${kind} ${id}`);
  }
  refuseUnstorableTexts({ id, before, after }, "command");
  return { ...command, id, before, after };
}
