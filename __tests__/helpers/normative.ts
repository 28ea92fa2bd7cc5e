/**
 * What makes a sentence of the guide normative. The definition is generous on purpose: a sentence that only looks like
 * a demand costs one clause that says why it is informative, and one that is missed costs a reader's trust.
 *
 * - A word of obligation, advice or warning, in any form.
 * - A number, in digits or as a word: a count, a size, a share or a span of time.
 * - An imperative at its beginning, also after a comma ("To receive alerts, configure …").
 */
const WORDS =
  /\b(?:shall|should|must|ha(?:ve|s) to|us(?:e|es|ed|ing)|recommend\w*|never|always|need\w*|requir\w*|minimums?|at least|more than|avoid|don't|do not|can't|cannot|not|strongly|best|important|consider|necessary|prevents?|estimates?)\b/i
const NUMBERS = /\d|\b(?:one|two|three|four|five|six|half|first|second)\b/i
const IMPERATIVES =
  /(?:^|, |\band |\bor )(?:add|allocate|avoid|check|configure|connect|follow|join|keep|select|set up|set|share|use|write up)\b/i

/** Whether a sentence, or a part of one, demands or advises something, or names a number. */
export function isNormative(sentence: string): boolean {
  return [WORDS, NUMBERS, IMPERATIVES].some((pattern) => pattern.test(sentence))
}
