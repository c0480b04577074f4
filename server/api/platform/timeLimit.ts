import type { RequestHandler } from "express";
import { Problem } from "./problem.ts";

/** Gives every request so many milliseconds: then 503, or a cut connection where the answer had begun. */
export function timeLimit(milliseconds: number): RequestHandler {
  return (_request, response, next) => {
    const timer = setTimeout(() => {
      if (response.headersSent) response.destroy();
      else next(new Problem("timed-out", `No answer was ready within ${milliseconds / 1000} seconds`));
    }, milliseconds);
    response.once("close", () => clearTimeout(timer));
    next();
  };
}
