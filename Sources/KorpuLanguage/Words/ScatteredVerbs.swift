/// Finds verbs of several words that stand apart in languages with a free order: «провёл в Ташкенте | встречу с …»,
/// «Слово на форуме также | взяли …», «участие в форуме | приняли …», «mondott | a fórumon beszédet».
struct ScatteredVerbs {
  let tokens: [Token]
  let senses: DistinctSenses
  /// For each token the end of its sentence.
  let ends: [Int]
  /// Whether only objects stand apart, and no preverbs: in Hungarian «mondott | beszédet», but «be» of «fogadta a vendégeket és mutatta
  /// be» is another verb's.
  let onlyObjects: Bool

  /// How many tokens may stand between the verb and its object.
  private static let reach = 10

  /// The verb of a table whose first word, printed whole, stands at a token, and the rest elsewhere in the clause.
  ///
  /// - Complexity: O(reach).
  func verb(_ table: LexicalTable, at index: Int) -> VerbMatch? {
    let phrases = senses[index].verbPhrases
    guard !phrases.isEmpty, !standsAlone(index) else { return nil }
    // «a tavaly | kötött fontos megállapodást», «kötött | megállapodást (bírált)»: a participle is no predicate.
    if onlyObjects, senses[index].verbSenses.contains(where: { $0.form == .participle }) { return nil }
    for start in objects(around: index) where !onlyObjects || start > index {
      let terms = phrases.terms(wholeWithSecond: tokens[start].folded)
      let term = terms.first {
        $0.table == table && tokens[index].folded.hasBytes(of: $0.words[0]) && isWhole($0, from: start)
          && (!onlyObjects || isWithObject($0))
      }
      if let term, let form = term.form { return VerbMatch(term, length: 1, form: form) }
    }
    return nil
  }

  /// «mondott | beszédet», «beszédet | mond»: one of the words is an object, and the other no preverb.
  private func isWithObject(_ term: Term) -> Bool {
    guard term.words[1].utf8.count >= Self.shortestObject else { return false }
    let (first, second) = (term.words[0].utf8.last, term.words[1].utf8.last)
    return second == Self.object || first == Self.object && second.map { !Self.vowels.contains($0) } == true
  }

  /// Shorter words are preverbs.
  private static let shortestObject = 4
  private static let object = UInt8(ascii: "t")
  /// The last bytes of words that end in a vowel: of those with an accent more than ASCII has.
  private static let vowels = Set("aeiou".utf8).union(UInt8(0x80)...0xFF)

  /// «прошла | консультативная встреча», «является депутатом и | членом»: a verb of holding or being has its own meaning, whatever
  /// it goes with.
  private func standsAlone(_ index: Int) -> Bool {
    senses[index].verbSenses.contains { $0.term.meaning == .hold || $0.term.meaning == .serve }
  }

  /// The words of the clause around a verb, first those after it, the nearest first.
  private func objects(around verb: Int) -> [Int] {
    let after = (verb + 1..<min(ends[verb], verb + 1 + Self.reach)).prefix { !endsClause($0) }
    let before = (max(0, verb - Self.reach)..<verb).reversed().prefix { ends[$0] == ends[verb] && !endsClause($0) }
    return (Array(after) + Array(before)).filter { tokens[$0].kind == .word && !isGoverned($0) }
  }

  private func endsClause(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .mark: tokens[index].folded != "(" && tokens[index].folded != ")"
    case .word: senses[index].classes.contains(.complementiser)
    case .number, .openingQuote, .closingQuote: false
    }
  }

  /// «прибыл на | встречу»: the object of a preposition is none of the verb.
  private func isGoverned(_ index: Int) -> Bool {
    index > 0
      && !senses[index - 1].classes.isDisjoint(with: [
        .locativeMarker, .dativeMarker, .ablativeMarker, .comitative, .between, .agent, .negation,
      ])
  }

  /// Whether all words of a verb after its first stand from a token on.
  private func isWhole(_ term: Term, from start: Int) -> Bool {
    start + term.words.count - 1 <= tokens.count
      && term.words.indices.dropFirst().allSatisfy { tokens[start + $0 - 1].folded.hasBytes(of: term.words[$0]) }
  }
}
