/** A fault as a sentence: one that begins with its verb follows the field's name, any other stands alone. */
export function sentenceOfFault(label: string, message: string): string {
  const needsSubject = /^(?:is|are|must|has|have|names)\b/.test(message);
  const sentence = needsSubject ? `${label} ${message}` : message;
  const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}
