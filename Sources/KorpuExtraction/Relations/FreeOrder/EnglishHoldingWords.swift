internal import KorpuLanguage
internal import KorpuModel

/// Finds the words that say of a place that a gathering is held there where English has no verb of holding for it.
struct EnglishHoldingWords {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// How far behind the place the verb of attending may stand.
  private static let reach = 14

  /// «travelled to | Budapest to attend the X Forum»
  func visiting(_ place: LocatedMention, inSentence sentence: Int) -> Range<Int>? {
    let next = place.tokens.upperBound
    guard reading.lexicon.language.family.hasDefiniteTypeWords,
      let verb = (next..<min(reading.sentences[sentence].upperBound, next + Self.reach)).first(where: {
        reading.attendsLater(at: $0)
      }), scene.mentions(ofSentence: sentence).contains(where: { $0.type.isForum && $0.tokens.lowerBound > verb })
    else { return nil }
    return verb..<verb + 1
  }

  /// «remarks to the X Forum | on Oct. 16 in Astana», «will hold a conference titled "…" | in Baku»: a gathering and, behind it,
  /// the place, where the verb stands before both or says nothing of it.
  func organising(before place: LocatedMention, inSentence sentence: Int) -> Range<Int>? {
    guard reading.lexicon.language.family.hasDefiniteTypeWords,
      let marker = reading.placeMarker(before: place.tokens.lowerBound),
      let forum = scene.mentions(ofSentence: sentence).last(where: {
        $0.type.isForum && $0.tokens.upperBound < place.tokens.lowerBound
      })
    else { return nil }
    let end = scene.bracketEnd(from: forum.tokens.upperBound)
    let between = end..<max(end, marker)
    if isDate(between) { return forum.tokens }
    guard !between.contains(where: { reading.words[$0].isKnownVerb }) else { return nil }
    return gathering.acts(.organise, inSentence: sentence).last {
      $0.form.isPredicate && $0.tokens.lowerBound < forum.tokens.lowerBound
    }?.tokens
  }

  /// «on Oct. 16», «2024 on March 1-3»
  private static let longestDate = 6

  /// Whether nothing but a date stands between a gathering and its place, and the type word of «the "…" | international forum
  /// in Baku».
  func isDate(_ tokens: Range<Int>) -> Bool {
    tokens.count <= Self.longestDate
      && tokens.allSatisfy { index in
        reading.tokens[index].kind != .word || reading.isWord(index, .locativeMarker)
          || reading.lexicon.months?[reading.tokens[index].folded] != nil
          || reading.gatheringWord(at: index) != nil || reading.words[index].isKey(of: .bodyModifiers)
      }
  }
}

extension TokenizedArticle {
  /// «in | Baku», «in the Azerbaijani capital (of) | Baku»: where the preposition stands.
  func placeMarker(before place: Int) -> Int? {
    let first = max(0, place - 7)
    // «in the Kazakh capital, | Astana», «in the capital of Hungary – | Budapest»
    let isApposed =
      (isMark(place - 1, ",") || isDash(place - 1))
      && (max(0, place - 5)..<max(0, place - 1)).contains { isWord($0, .town) }
    var marker = isApposed ? place - 2 : place - 1
    while marker > first,
      isWord(marker, [.town, .article, .genitiveMarker]) || words[marker].isKey(of: .demonyms)
        || isApposed && words[marker].isKey(of: .countries) || isOwningCountry(marker)
    {
      marker -= 1
    }
    return isWord(marker, .locativeMarker) ? marker : nil
  }

  /// «in | Azerbaijan's (Khankendi)»
  private func isOwningCountry(_ index: Int) -> Bool {
    isCapitalisedWord(index) && words[index].form(in: .countries) != nil && !possessiveEnding(of: index).isEmpty
  }
}
