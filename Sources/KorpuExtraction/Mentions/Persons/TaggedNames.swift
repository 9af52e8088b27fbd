internal import KorpuLanguage
internal import KorpuModel

/// Proposes names that a tagger finds where the tables are silent: a foreign guest after no position, with no given name
/// that is known; a town that no table has, where something is held.
///
/// Every recogniser by tables goes first, and only what the tagger is sure of is proposed. Bodies are not: what has
/// neither a type word nor a known name is too often something else.
struct TaggedNames {
  private let reading: TokenizedArticle
  private let names: [TaggedName]

  /// By how much the tagger's reading must be ahead of the next, in steps of its weights.
  private static let leastMargin = 30
  /// How sure a name is that only learned weights show.
  static let confidence = 0.7

  /// - Parameter known: The tokens of names that tables show; only sentences with other capitals are looked at.
  init(reading: TokenizedArticle, besides known: Occupancy) {
    self.reading = reading
    let asked = reading.sentences.filter { sentence in
      sentence.contains { reading.isCapitalisedWord($0) && !known[$0] && !reading.isInitial($0) }
    }
    let found = reading.lexicon.tagger?.names(in: asked, of: reading.tokens, words: reading.words) ?? []
    names = found.filter { $0.margin >= Self.leastMargin }
  }

  /// Where people are named by two words or more of which no other name has any.
  func people(besides taken: Occupancy) -> [Range<Int>] {
    names.filter { $0.kind == .person && $0.tokens.count > 1 && taken.isFree($0.tokens) }.map(\.tokens)
  }

  /// Places where something is, of which no other name has a word and no table of cities knows any.
  func places(besides taken: Occupancy) -> [MentionCandidate] {
    names.compactMap { name in
      guard name.kind == .location, taken.isFree(name.tokens), !name.tokens.contains(where: isCity),
        !isPartOfWorld(name.tokens),
        let ending = locative(of: name.tokens)
      else { return nil }
      return MentionCandidate(
        tokens: name.tokens, type: .place,
        name: regionName(name.tokens) ?? reading.nominative(of: name.tokens, without: ending),
        grammaticalCase: .locative, confidence: Self.confidence, isTagged: true)
    }
  }

  /// «в Степной области»: in Russian both words have an ending.
  private func regionName(_ tokens: Range<Int>) -> String? {
    let head = tokens.upperBound - 1
    guard reading.isSlavic, tokens.count > 1, reading.isForm(head, of: .town),
      let key = reading.words[head].key(in: .wordClasses)
    else { return nil }
    return SlavicNominative(reading: reading).name(
      of: tokens, head: head..<head + 1, key: key, form: NounForm(.locative))
  }

  /// «Europe», «the Turkic World», «Nyugaton»: words that tables have among those of titles are no towns, in English and Hungarian.
  private func isPartOfWorld(_ tokens: Range<Int>) -> Bool {
    [.germanic, .uralic].contains(reading.lexicon.language.family)
      && tokens.allSatisfy { reading.words[$0].key(in: .commonNouns) != nil }
  }

  private func isCity(_ index: Int) -> Bool { reading.words[index].key(in: .cities) != nil }

  /// «в Эстергоме», and «в Осло», which has one form.
  private func isLocativeInRussian(_ first: Int) -> Bool {
    let readings = reading.words[first].readings.filter { $0.stem.count > 2 }
    return readings.contains { $0.form.grammaticalCase == .locative }
      || readings.allSatisfy { $0.form.grammaticalCase == .nominative }
        && !reading.lexicon.isAdjective(reading.tokens[first].folded)
  }

  /// The ending of a name that says where, empty where a preposition says it; `nil` where nothing does.
  private func locative(of tokens: Range<Int>) -> CaseEnding? {
    guard reading.lexicon.language.family.isHeadFinal else {
      guard reading.isWord(tokens.lowerBound - 1, .locativeMarker) else { return nil }
      // «внести дополнения в | Соглашение»
      return reading.isSlavic && !isLocativeInRussian(tokens.lowerBound) ? nil : CaseEnding()
    }
    let endings = reading.words[tokens.upperBound - 1].readings.filter {
      $0.form.grammaticalCase == .locative && $0.form.possessor == nil && !$0.form.isPlural && $0.stem.count > 2
    }.map(\.form.ending)
    // «a Duna Hotelben»: of «Hotel», not of «Hotelb».
    return reading.lexicon.language.family == .uralic ? endings.max { $0.length < $1.length } : endings.first
  }
}
