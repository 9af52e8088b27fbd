internal import KorpuLanguage

/// The words of those parts of a name that mean nothing of what another name means.
struct SoundingWords {
  /// The place of a word: its part, and its number among all.
  struct Place: Hashable {
    let part: Int
    let word: Int
  }

  /// A word of each of two names, and how alike they sound.
  struct Pair {
    let one: Place
    let other: Place
    let similarity: Double
  }

  private struct Word {
    let place: Place
    let part: NamePart
    /// `nil` for a part that is no name but means something.
    let name: NameWord?
  }

  private var words: [Word] = []

  init(_ name: BodyNameWords, _ places: [Int]) {
    for place in places {
      let part = name.parts[place]
      for word in part.words.isEmpty ? [nil] : part.words.map(Optional.some) {
        words.append(Word(place: Place(part: place, word: words.count), part: part, name: word))
      }
    }
  }

  /// The words that are likely one.
  ///
  /// - Complexity: O(words of one · words of the other).
  func pairs(with others: SoundingWords) -> [Pair] {
    words.flatMap { one in
      others.words.compactMap { other in
        let similarity = Self.similarity(one, other)
        guard similarity >= Self.least else { return nil }
        return Pair(one: one.place, other: other.place, similarity: similarity)
      }
    }
  }

  /// Two words with meanings that are not each other's are not one, whatever they sound like.
  private static func similarity(_ one: Word, _ other: Word) -> Double {
    switch (one.name, other.name) {
    case (let name?, let otherName?):
      guard one.part.kind == .abbreviation || other.part.kind == .abbreviation else {
        return name.similarityOfStems(otherName, atLeast: least)
      }
      let similarity = name.similarity(to: otherName, atLeast: equal)
      return similarity < equal ? 0 : similarity
    case (let name?, nil): return similarity(of: name, toMeaning: other.part)
    case (nil, let name?): return similarity(of: name, toMeaning: one.part)
    case (nil, nil): return 0
    }
  }

  /// A word that one language has taken from another as a name: the very word of the other name, or one that says the
  /// same in any language.
  private static func similarity(of name: NameWord, toMeaning part: NamePart) -> Double {
    part.meanings.reduce(similarity(of: name, toSpoken: part)) { best, meaning in
      max(best, ConceptSounds.builtIn.similarity(of: name.own.sounds, to: meaning, atLeast: max(best, taken)))
    }
  }

  /// Short words sound like many others: they have to be the same.
  private static func similarity(of name: NameWord, toSpoken part: NamePart) -> Double {
    guard let spoken = part.spoken, !part.isCountry else { return 0 }
    let isShort = min(name.own.sounds.count, spoken.own.sounds.count) < short
    let fewest = isShort ? equal : taken
    let similarity = name.similarity(to: spoken, atLeast: fewest)
    return similarity < fewest ? 0 : similarity
  }

  private static let short = 4
  private static let least = 0.65
  private static let taken = 0.8
  private static let equal = 0.93
}

extension NameWord {
  /// How alike two words sound, if one of them may have an ending that the other lacks.
  ///
  /// - Parameter least: Below it any lower number may stand for how alike they are.
  fileprivate func similarityOfStems(_ other: NameWord, atLeast least: Double) -> Double {
    let whole = similarity(to: other, atLeast: least)
    let (count, otherCount) = (own.sounds.count, other.own.sounds.count)
    let (shorter, ending) = (min(count, otherCount), abs(count - otherCount))
    guard whole < 0.95, (1...5).contains(ending), shorter >= 4 else { return whole }
    let shortening = 0.04 * Double(ending)
    let stem = SoundDistance.builtIn.similarity(
      own.sounds.span.extracting(first: shorter), other.own.sounds.span.extracting(first: shorter),
      atLeast: max(whole, least) + shortening)
    return max(whole, stem - shortening)
  }
}
