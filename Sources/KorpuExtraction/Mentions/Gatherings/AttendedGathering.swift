internal import KorpuLanguage
internal import KorpuModel

/// Finds in Turkic languages the gathering of an article that names none, by who is said to have been there: «(Tüzük imzalandı.) İmza
/// törenine | A katıldı», «(Fond) birgə iclas (keçirib) … İclasda A çıxış edib».
///
/// It goes by the fullest of the phrases that end with its sort.
struct AttendedGathering {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many sentences a report takes to say what it reports on.
  private static let lead = 4
  /// A longer phrase is no description.
  private static let longest = 16

  /// The first that people attended.
  ///
  /// - Complexity: O(tokens).
  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic,
      let (attended, sort) = reading.tokens.indices.lazy.compactMap(attended).first
    else { return [] }
    let isAny = reading.isForm(attended, of: .event)
    let fullest = reading.tokens.indices.compactMap { index -> MentionCandidate? in
      guard let match = sortWord(at: index) else { return nil }
      let isSame = ToldGatherings.sort(of: match.key) == ToldGatherings.sort(of: sort.key)
      return isSame || isAny && index < attended && isInLead(index) ? description(headedAt: index, match) : nil
    }.max { $0.tokens.count < $1.tokens.count }
    return [fullest].compactMap(\.self)
  }

  private func isInLead(_ index: Int) -> Bool { reading.sentenceOfToken[index] < Self.lead }

  private func sortWord(at index: Int) -> TermMatch? {
    guard reading.tokens[index].kind == .word, !reading.isQuoted(index), !people[index],
      let match = reading.gatheringWord(at: index), !match.form.isPlural,
      !reading.isForm(index + match.length - 1, of: .talk)
    else { return nil }
    return match
  }

  // MARK: who was there

  /// «törenine (A katıldı)», «iclasda (A çıxış edib)»
  private func attended(at index: Int) -> (Int, TermMatch)? {
    guard let match = sortWord(at: index) else { return nil }
    let sentence = reading.sentence(of: index)
    let rest = (index + match.length)..<max(index + match.length, sentence.upperBound)
    guard rest.contains(where: { isPresence($0, in: match.form.grammaticalCase) }), namesAttendants(sentence) else {
      return nil
    }
    return (index, match)
  }

  private func isPresence(_ index: Int, in grammaticalCase: NounForm.Case) -> Bool {
    guard !reading.isQuoted(index) else { return false }
    switch grammaticalCase {
    case .dative:
      return reading.words.verb(.actVerbs, at: index).map {
        $0.meaning == .attend && ($0.form.isPredicate || $0.form == .converb)
      } ?? false
    case .locative:
      return reading.words.verb(.speechVerbs, at: index).map { $0.meaning == .floor && $0.form.isPredicate } ?? false
    default: return false
    }
  }

  /// Somebody with a name, or two countries.
  private func namesAttendants(_ sentence: Range<Int>) -> Bool {
    sentence.contains { people[$0] && !reading.isQuoted($0) }
      || sentence.count(where: { reading.words.match(.countries, at: $0) != nil }) > 1
  }

  // MARK: what it is called

  private func description(headedAt head: Int, _ match: TermMatch) -> MentionCandidate? {
    guard let kind = ForumKind(rawValue: match.value) else { return nil }
    let deed = CeremonyOfDeed(reading: reading, people: people)
    let starts = [
      HeldGatherings(reading: reading, people: people)
        .start(ofDescriptionBefore: head, isPossessed: match.form.possessor == .third),
      deed.start(ofCeremonyHeadedAt: head, match), deed.startOfBareDeed(before: head, match),
      TurkicGatherings(reading: reading, people: people).start(ofOpeningAt: head, isTold: true),
      HeldPhrase(reading: reading, people: people).start(ofAnyHeadedAt: head, match, after: 0),
      ToldTopic(reading: reading, people: people).start(before: head),
    ].compactMap(\.self).filter { head - $0 <= Self.longest }
    let tokens = (starts.min() ?? head)..<head + match.length
    guard tokens.count > 1 else { return nil }
    return MentionCandidate(
      tokens: tokens, type: .forum(kind), name: reading.nominative(of: tokens, without: match.form.ending),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.65)
  }
}
