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
    let sounds: [Sound]
    let part: NamePart
  }

  private var words: [Word] = []

  init(_ name: BodyNameWords, _ places: [Int]) {
    var last: Int?
    for place in places where name.parts[place].phrase != last || name.phrases[name.parts[place].phrase].isEmpty {
      let part = name.parts[place]
      last = part.phrase
      if name.phrases[part.phrase].isEmpty {
        words.append(Word(place: Place(part: place, word: words.count), sounds: [], part: part))
      }
      for sounds in name.phrases[part.phrase] {
        words.append(Word(place: Place(part: place, word: words.count), sounds: sounds, part: part))
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
    switch (one.part.kind, other.part.kind) {
    case (.name, .name): SoundDistance.builtIn.similarityOfStems(one.sounds, other.sounds)
    case (.abbreviation, .abbreviation), (.abbreviation, .name), (.name, .abbreviation):
      wholly(SoundDistance.builtIn.similarity(one.sounds, other.sounds))
    case (.name, .concept): similarity(of: one, toMeaning: other)
    case (.concept, .name): similarity(of: other, toMeaning: one)
    case (.concept, .concept), (.abbreviation, .concept), (.concept, .abbreviation): 0
    }
  }

  private static func wholly(_ similarity: Double) -> Double { similarity > 0.93 ? similarity : 0 }

  /// A word that one language has taken from another as a name.
  private static func similarity(of name: Word, toMeaning word: Word) -> Double {
    let direct = SoundDistance.builtIn.similarityOfStems(name.sounds, word.sounds)
    let taken = word.part.meanings.map { ConceptSounds.builtIn.similarity(of: name.sounds, to: $0) }.max() ?? 0
    return max(direct, taken) < 0.8 ? 0 : max(direct, taken)
  }

  private static let least = 0.68
}

extension SoundDistance {
  /// How alike two words sound, if one of them may have an ending that the other lacks.
  fileprivate func similarityOfStems(_ one: [Sound], _ other: [Sound]) -> Double {
    let whole = similarity(one, other)
    let (shorter, longer) = one.count <= other.count ? (one, other) : (other, one)
    let ending = longer.count - shorter.count
    guard whole < 0.95, ending > 0, ending <= 5, shorter.count >= 4 else { return whole }
    return max(whole, similarity(shorter, Array(longer.prefix(shorter.count))) - 0.05 * Double(ending))
  }
}
