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
    if let told = openingOfTold(at: index, in: sentence) { return told }
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

  /// «(TIKA uniwersitetde okuw merkezini gurdy.) | Merkeziň açylyşyna (A gatnaşdy)»: of what the article has told of, with what it is.
  private func openingOfTold(at index: Int, in sentence: Range<Int>) -> MentionCandidate? {
    guard reading.isForm(index, of: .opening), !reading.isQuoted(index), index > sentence.lowerBound,
      let match = reading.words.match(.forums, at: index), match.form.possessor == .third || match.length > 1,
      let kind = ForumKind(rawValue: match.value), kind == .other, !match.form.isPlural,
      [.dative, .locative].contains(match.form.grammaticalCase),
      reading.words[index - 1].readings.contains(where: { noun in
        noun.form.grammaticalCase == .genitive && noun.form.possessor == nil && noun.stem.count > 2
          && isNamed(noun.stem, before: sentence.lowerBound)
      }), isAttended(index + match.length..<sentence.upperBound)
    else { return nil }
    let tokens = index - 1..<index + match.length
    return MentionCandidate(
      tokens: tokens, type: .forum(kind), name: reading.nominative(of: tokens, without: match.form.ending),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.7)
  }

  /// «okuw merkezini»: whether a sentence before ends the name of something with a noun, as an object or what is told of.
  private func isNamed(_ thing: some StringProtocol, before start: Int) -> Bool {
    (0..<start).contains { index in
      (reading.words[index].key(in: .bodies) == String(thing) || reading.isForm(index, of: [.work, .venue]))
        && reading.words[index].readings.contains { noun in
          noun.stem == thing && noun.form.possessor == .third
            && [.nominative, .accusative].contains(noun.form.grammaticalCase)
        }
    }
  }

  /// «okulun | açılış törenine»: the opening of what the sentence names, of which there may be many; but not of what the
  /// article has said is open, «(Birlik yeni ofisini açtı.) Ofisin | açılış törenine».
  private func isPossessed(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    let owners = reading.words[index - 1].readings.filter { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 }
    return !owners.isEmpty && !owners.contains { isOpened($0.stem, before: sentence.lowerBound) }
  }

  /// Whether a sentence before says of a thing that it was opened, or that it opened: «орталығы | ашылды».
  private func isOpened(_ thing: String, before start: Int) -> Bool {
    reading.sentences.prefix(Self.lead).contains { sentence in
      guard sentence.upperBound <= start else { return false }
      let hasOpened = reading.words.verbs(.actVerbs, in: sentence).contains { verb in
        verb.match.meaning == .hold && verb.match.form.isPredicate && verb.token > sentence.lowerBound
          && reading.words[verb.token - 1].readings.contains {
            $0.stem == thing && $0.form.grammaticalCase == .nominative
          }
      }
      return hasOpened
        || reading.words.verbs(.actVerbs, in: sentence).contains(where: {
          $0.match.meaning == .open && $0.match.form.isPredicate
        })
          && sentence.contains { index in
            reading.words[index].readings.contains { $0.stem == thing && $0.form.grammaticalCase == .accusative }
          }
    }
  }

  /// «… katıldı»
  private func isAttended(_ rest: Range<Int>) -> Bool {
    rest.contains { reading.words.verb(.speechVerbs, at: $0)?.meaning == .floor }
      || reading.words.verbs(.actVerbs, in: rest).contains { $0.match.meaning == .attend && $0.match.form.isPredicate }
  }
}
