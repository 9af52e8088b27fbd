internal import KorpuModel

/// How languages say concepts in one word, by the sounds: others take such words over as names, «Ени Азербайджан».
package struct ConceptSounds: Sendable {
  package static let builtIn = ConceptSounds()

  private let sounds: [Concept: [[Sound]]]

  private init() {
    var sounds: [Concept: Set<[Sound]>] = [:]
    for language in Language.allCases {
      let spelling = SoundSpelling.of(language)
      for form in ConceptForms.of(language).all where form.words.count == 1 {
        guard case .concept(let concept) = form.meaning, !concept.isCountry else { continue }
        let word = String(decoding: form.words[0].letters, as: UTF8.self)
        sounds[concept, default: []].insert(spelling.sounds(of: word))
      }
    }
    self.sounds = sounds.mapValues { words in
      words.filter { $0.count >= Self.fewest }.sorted { $0.text < $1.text }
    }
  }

  /// Shorter words sound like too many others.
  private static let fewest = 4

  /// How much a word sounds like one of a concept's.
  ///
  /// - Complexity: O(forms · letters²).
  package func similarity(of word: [Sound], to concept: Concept) -> Double {
    guard let first = word.first else { return 0 }
    return (sounds[concept] ?? []).reduce(0) { best, other in
      guard abs(other.count - word.count) <= Self.mostMissing,
        other.first.map({ SoundDistance.builtIn.cost(first, for: $0) < 1 }) ?? false
      else { return best }
      return max(best, SoundDistance.builtIn.similarity(word, other))
    }
  }

  private static let mostMissing = 2
}
