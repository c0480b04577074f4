import { connect } from "node:net";

/** Sends bytes as they are and answers with all that comes back until the server ends the connection. */
export function rawRequest(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => chunks.push(chunk));
    // A server that refuses the rest of a long request may cut it off; what it said before still counts.
    socket.on("error", (error) => {
      if (chunks.length === 0) reject(error);
    });
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("utf8")));
  });
}

/** The problem document in a raw answer, with the status line and the head it came with. */
export function problemIn(answer: string) {
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  return {
    status: Number(head.split(" ")[1]),
    head: head.toLowerCase(),
    code: JSON.parse(body).code as unknown,
  };
}
