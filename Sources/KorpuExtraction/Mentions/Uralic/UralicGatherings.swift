internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings that Hungarian names in small letters alone, unique by two countries or by what they celebrate: «a
/// magyar–kazah üzleti fórumon», «a szervezet évfordulója alkalmából rendezett hangversenyen».
struct UralicGatherings {
  let reading: TokenizedArticle
  let people: Occupancy
  let floor: Int

  /// How many words stand between the countries and the type word at most.
  private static let longestName = 7
  /// How many words tell an occasion at most.
  private static let longestOccasion = 18

  func start(ofForumHeadedAt head: Int) -> Int? {
    guard !reading.isCapitalisedWord(head), !people[head] else { return nil }
    return startByCountries(head) ?? startByOccasion(head)
  }

  private func first(_ head: Int, within reach: Int) -> Int {
    max(floor, reading.sentence(of: head).lowerBound, head - reach)
  }

  private func startByCountries(_ head: Int) -> Int? {
    let first = first(head, within: Self.longestName + 3)
    var index = head - 1
    while index >= first, head - index <= Self.longestName {
      if let start = compound(endingAt: index, from: first) ?? between(endingAt: index, from: first) { return start }
      guard isPlain(index) || reading.words[index].isKey(of: .ordinals) || reading.isWord(index, .filler) else {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// «magyar-kazah», «magyar–kazah»: where the compound begins.
  private func compound(endingAt last: Int, from first: Int) -> Int? {
    if reading.nationalities(at: last).count > 1 { return last }
    guard last - 2 >= first, reading.isDash(last - 1), !reading.tokens[last].followsSpace,
      reading.nationalities(at: last).count == 1, reading.nationalities(at: last - 2).count == 1
    else { return nil }
    return last - 2
  }

  /// How many words tell between whom: «Magyarország és Kazahsztán | közötti».
  private static let longestPair = 4

  /// «az országaink közötti | stratégiai párbeszéd», «a két ország közötti | gazdasági fórum»: behind the article.
  private func between(endingAt last: Int, from first: Int) -> Int? {
    guard reading.isWord(last, .between),
      reading.hasEnding(.quality, at: last) || reading.hasEnding(.placeOrTime, at: last)
    else { return nil }
    let start = reading.startOfRun(before: last, from: max(first, last - Self.longestPair)) { index in
      reading.tokens[index].kind == .word && !people[index] && !reading.isWord(index, .article)
        && !reading.words[index].isKnownVerb
    }
    let isOfStates = (start..<last).contains {
      reading.isForm($0, of: .state) || reading.words[$0].key(in: .countries) != nil
    }
    return isOfStates && start > first && reading.isWord(start - 1, .article) ? start : nil
  }

  /// «a szervezet 30 éves fennállása alkalmából rendezett ünnepi | hangverseny»
  private func startByOccasion(_ head: Int) -> Int? {
    let first = first(head, within: Self.longestOccasion)
    var index = head - 1
    var held: Int?
    while index >= first,
      isPlain(index) || reading.tokens[index].kind == .number || reading.isWord(index, [.setting, .dedicated])
    {
      if let verb = reading.words.verb(.actVerbs, at: index), verb.meaning == .hold, verb.form == .participle {
        held = index
      } else if let held, reading.isWord(index, [.setting, .dedicated]), index < held {
        return phraseStart(before: index, from: first)
      } else if held == nil, isOccasionHeld(index, head: head) {
        return phraseStart(before: index, from: first)
      }
      index -= 1
    }
    return nil
  }

  /// «a Nauryz napja | alkalmából ünnepséget szerveztek»: an occasion right before what is held for it.
  private func isOccasionHeld(_ occasion: Int, head: Int) -> Bool {
    guard reading.isWord(occasion, .dedicated), head - occasion <= Self.mostAdjectives + 1, occasion > 0,
      reading.words[occasion - 1].readings.contains(where: {
        $0.form.possessor == .third && $0.form.grammaticalCase == .nominative && $0.stem.count > 2
      })
    else { return false }
    let end = min(reading.sentence(of: head).upperBound, head + Self.reachOfVerb)
    return (head..<end).contains { index in
      reading.words.verb(.actVerbs, at: index).map { [.hold, .organise].contains($0.meaning) } == true
    }
  }

  private static let mostAdjectives = 2
  /// How many words stand between a gathering and its verb at most.
  private static let reachOfVerb = 4

  /// The article before what is celebrated: a jubilee, or what the word for the occasion says, «a függetlenség napja | alkalmából».
  private func phraseStart(before occasion: Int, from first: Int) -> Int? {
    let near = (first..<occasion).reversed().prefix { reading.tokens[$0].kind != .mark || isOfOrdinal($0) }
    guard let article = near.first(where: { reading.isWord($0, .article) }), article + 1 < occasion,
      reading.isWord(occasion, .dedicated) || (article..<occasion).contains(where: { reading.isForm($0, of: .jubilee) })
    else { return nil }
    return article + 1
  }

  /// «102 | . évfordulója»
  private func isOfOrdinal(_ mark: Int) -> Bool {
    mark > 0 && reading.isMark(mark, ".") && reading.tokens[mark - 1].kind == .number
  }

  /// A word in small letters that is no predicate.
  private func isPlain(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && !people[index]
      && !senses.isFunctionWord && senses.classes.isDisjoint(with: [.relative, .complementiser, .article, .pronoun])
      && reading.words.verb(.speechVerbs, at: index)?.form.isPredicate != true
      && reading.words.verb(.actVerbs, at: index)?.form.isPredicate != true
  }
}
