internal import KorpuLanguage
internal import KorpuModel

/// Finds the opening that an article reports on by its sort alone, where it says who was there: «(Merkez Bişkek'te açıldı.)
/// Açılış törenine | A ve B katıldı».
///
/// It is asked only of articles that name no gathering.
struct AttendedOpenings {
  let reading: TokenizedArticle

  /// How many sentences a report takes to say what it reports on.
  private static let lead = 5

  /// The first such opening.
  ///
  /// - Complexity: O(tokens).
  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    for sentence in reading.sentences.prefix(Self.lead) {
      for index in sentence {
        if let mention = mention(at: index, in: sentence) { return [mention] }
      }
    }
    return []
  }

  private func mention(at index: Int, in sentence: Range<Int>) -> MentionCandidate? {
    guard reading.isForm(index, of: .opening), !reading.isQuoted(index), !isPossessed(index, in: sentence),
      let match = reading.words.match(.forums, at: index), match.length > 1,
      let kind = ForumKind(rawValue: match.value), kind == .other, !match.form.isPlural,
      [.dative, .locative].contains(match.form.grammaticalCase),
      isAttended(index + match.length..<sentence.upperBound)
    else { return nil }
    let tokens = index..<index + match.length
    return MentionCandidate(
      tokens: tokens, type: .forum(kind), name: reading.nominative(of: tokens, without: match.form.ending),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.7)
  }

  /// «okulun | açılış törenine»: the opening of what the sentence names, of which there may be many.
  private func isPossessed(_ index: Int, in sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound
      && reading.words[index - 1].readings.contains { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 }
  }

  /// «… katıldı»
  private func isAttended(_ rest: Range<Int>) -> Bool {
    reading.words.verbs(.actVerbs, in: rest).contains { $0.match.value == "attend" && $0.match.form.isPredicate }
  }
}
