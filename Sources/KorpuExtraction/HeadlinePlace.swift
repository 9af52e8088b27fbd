internal import KorpuLanguage
internal import KorpuModel

/// Tells that a headline alone says where the gathering was held of which the story tells: «Шымкентте жастар форумы өтті ⏎ | «Жасыл дала»
/// жастар форумына A қатысты».
struct HeadlinePlace {
  /// The headline and the story.
  let whole: TokenizedArticle
  let story: TokenizedArticle
  /// The tokens of the headline in both.
  let headline: Range<Int>

  /// Whether the headline names a town as where a gathering was held, the story does not, and both together name no other gathering
  /// than the story alone.
  ///
  /// - Parameters:
  ///   - all: The mentions of both.
  ///   - mentions: Those of the story.
  /// - Complexity: O(mentions).
  func isToldAlone(_ all: [MentionCandidate], besides mentions: [MentionCandidate]) -> Bool {
    guard whole.lexicon.language.family != .uralic, let town = all.first(where: isHeadlined),
      !mentions.contains(where: { $0.type == .place && $0.name == town.name }), saysHeld(at: town)
    else { return false }
    let told = gatherings(of: mentions, in: story)
    return told > 0 && gatherings(of: all, in: whole) == told
  }

  /// «Шымкентте», not after what else has happened.
  private func isHeadlined(_ mention: MentionCandidate) -> Bool {
    let start = mention.tokens.lowerBound
    guard mention.type == .place, mention.tokens.upperBound <= headline.upperBound, !whole.isQuoted(start) else {
      return false
    }
    return whole.lexicon.language.family == .turkic
      ? mention.grammaticalCase == .locative : start > headline.lowerBound && whole.isWord(start - 1, .locativeMarker)
  }

  /// «(Шымкентте) … форумы | өтті»: a sort of gathering, and behind it that it is held.
  private func saysHeld(at town: MentionCandidate) -> Bool {
    switch whole.lexicon.language.family {
    case .germanic: return saysHeld(before: town)
    case .slavic: return saysHeldInEitherOrder()
    case .turkic, .uralic: break
    }
    let words = town.tokens.upperBound..<headline.upperBound
    guard let sort = words.last(where: { whole.words.match(.forums, at: $0)?.form.grammaticalCase == .nominative })
    else { return false }
    return whole.words.verbs(.actVerbs, in: sort..<headline.upperBound).contains {
      $0.match.meaning == .hold && $0.match.form.isPredicate && !whole.isNegated($0.token)
    }
  }

  /// «Business forum | held in Ashgabat», «… was held in Ashgabat»: the verb stands between the sort and the town.
  private func saysHeld(before town: MentionCandidate) -> Bool {
    let words = headline.lowerBound..<town.tokens.lowerBound
    guard let sort = words.first(where: { whole.words.match(.forums, at: $0).map { !$0.form.isPlural } == true }) else {
      return false
    }
    return whole.words.verbs(.actVerbs, in: sort..<town.tokens.lowerBound).contains {
      $0.match.meaning == .hold && !whole.isNegated($0.token)
    }
  }

  /// «В Шымкенте прошёл форум молодёжи», «Форум молодёжи прошёл в Шымкенте»: in either order, with nothing in quotation marks.
  private func saysHeldInEitherOrder() -> Bool {
    let sorts = headline.filter { index in
      whole.words.match(.forums, at: index).map { match in
        !match.form.isPlural && match.form.grammaticalCase == .nominative
      } ?? false
    }
    let acts = whole.words.verbs(.actVerbs, in: headline).filter { $0.match.meaning == .hold }
    return !sorts.isEmpty && !headline.contains(where: whole.isQuoted) && acts.count == 1
      && acts.allSatisfy { $0.match.form.isPredicate && !whole.isNegated($0.token) }
  }

  private func gatherings(of mentions: [MentionCandidate], in reading: TokenizedArticle) -> Int {
    EntityBuilder(reading: reading).entities(from: mentions).count(where: \.type.isForum)
  }
}
