import { postRoleOf } from "../domain/sharing/postRoles.ts";
import { purposeNames } from "../domain/sharing/purposeNames.ts";
import { sharedFunctionOf } from "../domain/sharing/sharedFunctions.ts";
import type { RegisterBody } from "./register.ts";

/** The slug of an entry's role or function, or its purpose. */
export function whatOf(body: RegisterBody): string {
  switch (body.kind) {
    case "post":
      return body.role;
    case "function":
      return body.function;
    case "grouping":
      return body.purpose;
  }
}

/** What people call the role, function or purpose; a word of the entry's own where the vocabulary has none. */
export function whatNameOf(body: RegisterBody): string {
  switch (body.kind) {
    case "post":
      return body.otherRole ?? postRoleOf(body.role)?.name ?? body.role;
    case "function":
      return body.otherFunction ?? sharedFunctionOf(body.function)?.name ?? body.function;
    case "grouping":
      return purposeNames[body.purpose];
  }
}
