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
        return similarity(name, otherName)
      }
      let similarity = name.similarity(to: otherName, atLeast: equal)
      return similarity < equal ? 0 : similarity
    case (let name?, nil): return similarity(of: name, toMeaning: other.part)
    case (nil, let name?): return similarity(of: name, toMeaning: one.part)
    case (nil, nil): return 0
    }
  }

  /// A word that one language has taken from another as a name.
  private static func similarity(of name: NameWord, toMeaning part: NamePart) -> Double {
    part.meanings.reduce(0) { best, meaning in
      max(best, similarity(of: name.own.sounds, to: meaning, atLeast: best))
    }
  }

  /// How much a word sounds like one of a concept's, as far as it may have been taken for a name.
  static func similarity(of word: [Sound], to meaning: Concept, atLeast least: Double = 0) -> Double {
    ConceptSounds.builtIn.similarity(of: word, to: meaning, atLeast: max(least, taken))
  }

  /// How alike two names sound.
  static func similarity(_ name: NameWord, _ other: NameWord) -> Double {
    name.similarityOfStems(other, atLeast: least)
  }

  /// Words that are less alike are not one.
  static let least = 0.65
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
