internal import KorpuLanguage
internal import KorpuModel

/// Finds the opening, launch or award that Hungarian tells by what is opened: «a török kulturális központ | megnyitóján (felszólalt X)»,
/// «tartották a Zöld Ház | megnyitóját».
struct UralicOpening {
  let reading: TokenizedArticle
  let people: Occupancy
  let floor: Int

  /// How many words tell what is opened.
  private static let longestObject = 7
  private static let reach = 5
  /// How many sentences a report takes to say what it reports on.
  private static let lead = 4

  /// Where the description begins: behind its article.
  func start(ofForumHeadedAt head: Int, _ match: TermMatch) -> Int? {
    guard match.form.possessor == .third, !match.form.isPlural, !people[head], !reading.isQuoted(head),
      reading.isForm(head, of: [.opening, .launch]), isTold(head..<head + match.length, match.form)
    else { return nil }
    let object = objectEnd(before: head)
    let first = max(floor, reading.sentence(of: head).lowerBound, object - Self.longestObject)
    let start = reading.startOfRun(before: object, from: first, where: belongs)
    guard start < object, start > first, reading.isWord(start - 1, .article), !reading.isWord(start - 1, .indefinite),
      isHouse(object - 1), !(start..<head).contains(where: { reading.words.match(.forums, at: $0) != nil })
    else { return nil }
    return start
  }

  /// «a Duna Ház (DH) ünnepélyes | megnyitóján»: behind what is opened brackets and adjectives may stand.
  private func objectEnd(before head: Int) -> Int {
    let end = reading.startOfRun(before: head, from: max(floor, head - Self.mostAdjectives)) { index in
      reading.words[index].isKey(of: .bodyModifiers) && !reading.isCapitalisedWord(index)
    }
    return max(floor, reading.endBeforeBrackets(end))
  }

  private static let mostAdjectives = 2

  private func belongs(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !people[index] && !reading.words[index].isKnownVerb
      && !reading.isWord(index, [.article, .relative, .demonstrative, .complementiser])
      && (!reading.words[index].isFunctionWord || reading.isWord(index, .conjunction))
  }

  /// «központ», «ház», «film»: a body, a hall or a work, without endings.
  private func isHouse(_ index: Int) -> Bool {
    let body = reading.words[index].form(in: .bodies)
    if let body { return body.grammaticalCase == .nominative || body.grammaticalCase == .genitive }
    return reading.isForm(index, of: [.venue, .work, .commemoration, .generic])
  }

  /// «megnyitóján | felszólalt X», «megnyitójára | Bakuban került sor», «tartották | a … megnyitóját»
  private func isTold(_ head: Range<Int>, _ form: NounForm) -> Bool {
    let sentence = reading.sentence(of: head.lowerBound)
    if form.grammaticalCase == .locative {
      // «A … megnyitóján egy szó sem esett …»: what a report begins with.
      if floor == 0, reading.sentences.prefix(Self.lead).contains(where: { $0.contains(head.lowerBound) }) {
        return true
      }
      return sentence.contains { index in
        guard !reading.isQuoted(index), !reading.isNegated(index) else { return false }
        return reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true
          || reading.words.verb(.actVerbs, at: index).map { $0.meaning == .attend && $0.form.isPredicate } == true
      }
    }
    if isDated(head, form) { return true }
    let first = max(sentence.lowerBound, head.lowerBound - Self.longestObject - Self.reach)
    let end = min(sentence.upperBound, head.upperBound + Self.reach)
    return (first..<end).contains { index in
      reading.words.verb(.actVerbs, at: index).map {
        [.hold, .organise].contains($0.meaning) && $0.form.isPredicate
      } == true && !reading.isCancelled(index)
    }
  }

  /// «a Duna Intézet megnyitója | szeptember 22-én, a Szent László Kápolnában»: of which the first sentences of a report say when.
  private func isDated(_ head: Range<Int>, _ form: NounForm) -> Bool {
    guard floor == 0, form.grammaticalCase == .nominative,
      reading.sentences.prefix(Self.lead).contains(where: { $0.contains(head.lowerBound) }),
      reading.sentence(of: head.lowerBound).contains(head.upperBound + 1)
    else { return false }
    return reading.lexicon.months?[reading.tokens[head.upperBound].folded] != nil
      && reading.tokens[head.upperBound + 1].kind == .number
  }
}
