internal import KorpuModel

/// How languages say concepts in one word, by the sounds: others take such words over as names, «Ени Азербайджан».
package struct ConceptSounds: Sendable {
  package static let builtIn = ConceptSounds()

  /// By the number of the concept.
  private let sounds: [[[Sound]]]

  private init() {
    var sounds: [Set<[Sound]>] = []
    for language in Language.allCases {
      let spelling = SoundSpelling.of(language)
      for form in ConceptForms.of(language).all where form.words.count == 1 {
        guard case .concept(let concept) = form.meaning, !concept.isCountry else { continue }
        let word = String(decoding: form.words[0].letters, as: UTF8.self)
        while sounds.count <= concept.number { sounds.append([]) }
        sounds[Int(concept.number)].insert(spelling.sounds(of: word))
      }
    }
    // Their order never shows, since the most alike of them counts.
    self.sounds = sounds.map { words in words.filter { $0.count >= Self.fewest } }
  }

  /// Shorter words sound like too many others.
  private static let fewest = 4

  /// How much a word sounds like one of a concept's.
  ///
  /// - Returns: zero where that is less than the least.
  /// - Complexity: O(forms · letters²).
  package func similarity(of word: [Sound], to concept: Concept, atLeast least: Double) -> Double {
    guard let first = word.first, concept.number < sounds.count else { return 0 }
    var best = 0.0
    for other in sounds[Int(concept.number)] where abs(other.count - word.count) <= Self.mostMissing {
      guard let otherFirst = other.first, SoundDistance.builtIn.cost(first, for: otherFirst) < 1 else { continue }
      best = max(best, SoundDistance.builtIn.similarity(word.span, other.span, atLeast: max(best, least)))
    }
    return best
  }

  private static let mostMissing = 2
}
