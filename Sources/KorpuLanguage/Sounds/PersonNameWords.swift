package import KorpuModel

/// The parts of a person's name, by their sounds: names of their own, initials, and the father's name.
package struct PersonNameWords: Sendable {
  /// Given names and surnames in the order in which they stand.
  package private(set) var names: [[Sound]] = []
  /// «T.», «Sh.»: the sounds of the letters before each point.
  package private(set) var initials: [[Sound]] = []
  /// The father's name without its ending; empty where the name tells none.
  package private(set) var patronymic: [Sound] = []

  /// - Parameter name: A name in small letters.
  /// - Complexity: O(letters).
  package init(_ name: String, in language: Language) {
    let spelling = SoundSpelling.of(language)
    let printed = Self.split(name)
    for (place, word) in printed.enumerated() {
      if word.isInitial {
        initials.append(spelling.sounds(of: word.text))
      } else if let particle = Self.particles[word.text] {
        if particle == "patronymic", let father = names.popLast() { patronymic = father }
      } else if printed.count > 2, place > 0, let father = Self.father(in: word.text) {
        patronymic = spelling.sounds(of: father)
      } else {
        let sounds = spelling.sounds(of: word.text)
        if !sounds.isEmpty { names.append(sounds) }
      }
    }
  }

  /// «T.Əliyev» and «Sh. Mirziyoyev» are an initial and a surname.
  private static func split(_ name: String) -> [(text: String, isInitial: Bool)] {
    name.split(separator: " ").flatMap { word -> [(text: String, isInitial: Bool)] in
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      return parts.enumerated().compactMap { place, part in
        part.isEmpty ? nil : ("\(part)", place < parts.count - 1 && part.count <= longestInitial)
      }
    }
  }

  private static let longestInitial = 2

  /// What comes before the ending of a father's name: «кемел» of «кемелевич».
  private static func father(in word: String) -> Substring? {
    guard let ending = endings.filter({ word.hasSuffix($0) }).max(by: { $0.count < $1.count }),
      word.count > ending.count + 1
    else { return nil }
    return word.dropLast(ending.count)
  }

  private static let particles = Dictionary(
    uniqueKeysWithValues: (Table(ofSounds: "particles")?.rows ?? []).map { ($0[0], $0[1]) })
  private static let endings = Table(ofSounds: "patronymic_endings")?.keys ?? []
}
