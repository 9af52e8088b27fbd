internal import KorpuLanguage
internal import KorpuModel

/// Tells who is meant by a Hungarian clause that names no subject, as verbs show who acts: «A Bakuba utazott. Találkozott B-vel»,
/// «A miniszter részt vett …», «A Bakuba utazott, ahol felszólalt …», «A beszámolt arról, hogy részt vett …».
struct UralicSubject {
  let scene: Scene
  let bearers: TitleBearers

  private var reading: TokenizedArticle { scene.reading }
  private var titles: TitleAfterName { TitleAfterName(reading: reading) }

  /// How many sentences before it may name the subject.
  private static let memory = 2

  func person(of verb: Range<Int>) -> Int? {
    guard !isPlural(verb) else { return nil }
    let clause = clause(of: verb)
    if let meaning = titled(in: clause) { return meaning.person }
    guard UralicBareClause(scene: scene).hasNoSubject(clause) else { return nil }
    return subject(before: clause)
  }

  /// A relative clause ends with the comma after its verb: «X, | aki részt vett …, | elmondta».
  private func clause(of verb: Range<Int>) -> Range<Int> {
    let clause = reading.clause(of: verb)
    guard reading.isWord(clause.lowerBound, .relative) else { return clause }
    let end = (verb.upperBound..<max(verb.upperBound, clause.upperBound)).first { reading.isMark($0, ",") }
    return clause.lowerBound..<(end ?? clause.upperBound)
  }

  /// Whom the first title in the nominative means that says who acts.
  private func titled(in clause: Range<Int>) -> (person: Int?, token: Int)? {
    for index in clause where !reading.isQuoted(index) && !isPossessor(index) {
      switch bearers.meaning(at: index, preferring: []) {
      case .person(let person): return (person, index)
      case .unknown: return (nil, index)
      case .noTitle: continue
      }
    }
    return nil
  }

  /// «az elnök | meghívására», «az elnök | által»: whose something is, or by whom.
  private func isPossessor(_ index: Int) -> Bool {
    guard let role = RoleFinder(reading: reading).role(startingAt: index) else { return false }
    let next = role.tokens.upperBound
    guard next < reading.sentence(of: index).upperBound else { return false }
    if reading.isWord(next, [.agent, .comitative, .viewpoint]) { return true }
    return reading.tokens[next].kind == .word && !reading.isCapitalisedWord(next) && !reading.words[next].isFunctionWord
      && !reading.words[next].isKnownVerb && !reading.isKnownPredicate(next)
      && reading.words[next].readings.contains { $0.form.possessor == .third && $0.stem.unicodeScalars.count > 2 }
  }

  private func isPlural(_ verb: Range<Int>) -> Bool { verb.contains(where: isOfMany) }

  /// Verbs of many end in «-k»; in «-ik» after a back vowel those of one do, «utazik».
  private func isOfMany(_ index: Int) -> Bool {
    guard reading.hasEnding(.ofOneOrMany, at: index) else { return reading.hasEnding(.ofMany, at: index) }
    let vowel = reading.tokens[index].folded.unicodeScalars.dropLast(2).last(where: UralicLetters.vowels.contains)
    return vowel.map { !UralicLetters.backVowels.contains($0) } ?? true
  }

  private func subject(before clause: Range<Int>) -> Int? {
    let sentence = reading.sentence(of: clause.lowerBound)
    let start = clause.lowerBound
    guard start > sentence.lowerBound else { return subject(beforeSentence: reading.sentenceOfToken[start]) }
    if reading.isWord(start, .relative) { return subject(before: start, in: sentence) }
    let main = sentence.lowerBound..<start - 1
    if reading.isMark(start - 1, ";") { return only(in: main) }
    guard reading.isWord(start - 1, .complementiser), isReport(main) else { return nil }
    return only(in: main)
      ?? (UralicBareClause(scene: scene).hasNoSubject(main)
        ? subject(beforeSentence: reading.sentenceOfToken[start]) : nil)
  }

  /// «X Asztanában járt, | ahol Y-nal tárgyalt»: the subject of the clause before goes on; «X, | aki részt vett …»: who stands
  /// right before the pronoun.
  private func subject(before relative: Int, in sentence: Range<Int>) -> Int? {
    let people = scene.people(in: sentence.lowerBound..<relative)
    let isSubject =
      !reading.isWord(relative, .thereat)
      && reading.words[relative].readings.allSatisfy { $0.form.grammaticalCase == .nominative }
    if isSubject { return people.last { titles.end(of: $0) == relative - 1 }?.entity }
    return people.first { $0.isIn(.nominative) && !scene.isPossessor($0) }?.entity
  }

  /// «X beszámolt arról, | hogy …»: who tells of himself; of whom else he tells, the clause does not say.
  private func isReport(_ main: Range<Int>) -> Bool {
    guard !main.contains(where: { reading.isWord($0, [.cancelling, .negation]) }) else { return false }
    return reading.words.verbs(.speechVerbs, in: main).contains { index, match in
      [.report, .topic].contains(match.meaning) && !reading.isQuoted(index)
    }
  }

  /// The only person of a stretch, who is its subject, by name or by title.
  private func only(in range: Range<Int>) -> Int? {
    let people = scene.people(in: range)
    guard let first = people.first else { return titled(in: range)?.person }
    return people.allSatisfy { $0.entity == first.entity } && first.isIn(.nominative) && !scene.isPossessor(first)
      ? first.entity : nil
  }

  /// The subject of the sentence before; where it has none either, of that before it.
  private func subject(beforeSentence sentence: Int) -> Int? {
    for earlier in (max(0, sentence - Self.memory)..<sentence).reversed() {
      let main = main(ofSentence: earlier)
      let subjects = Set(
        scene.mentions(in: main).filter {
          $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound) && !scene.isPossessor($0)
        }.map(\.entity))
      if !subjects.isEmpty { return subjects.count == 1 ? subjects.first : nil }
      if let meaning = titled(in: main) { return meaning.person }
      guard UralicBareClause(scene: scene).hasNoSubject(main) else { return nil }
    }
    return nil
  }

  /// A sentence up to the first clause that leans on it.
  private func main(ofSentence sentence: Int) -> Range<Int> {
    let range = reading.sentences[sentence]
    let end = range.dropFirst().first { reading.isWord($0, [.complementiser, .relative]) && !reading.isQuoted($0) }
    return range.lowerBound..<(end ?? range.upperBound)
  }
}
