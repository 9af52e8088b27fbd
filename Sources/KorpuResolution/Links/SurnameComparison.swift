internal import KorpuLanguage
internal import KorpuModel

/// Compares a bare surname with a full name, or with another bare one. It has to stand where the language puts surnames.
struct SurnameComparison: NodeNameComparing {
  static let name = "surnames"

  private let one: NameNode
  private let other: NameNode

  init?(_ one: NameNode, _ other: NameNode) {
    guard one.isBareSurname || other.isBareSurname else { return nil }
    (self.one, self.other) = (one, other)
  }

  var bits: Double {
    let isSurname = surnames(of: one).contains { first in
      surnames(of: other).contains { Self.areAlike(first, $0) }
    }
    if !isSurname { return -20 }
    return one.isBareSurname && other.isBareSurname ? -1 : 1
  }

  var compared: String { "\(one.key.name) ~ \(other.key.name)" }

  /// Of «Əliyev» and «Əliyeva» one is no spelling of the other.
  private static func areAlike(_ one: NameWord, _ other: NameWord) -> Bool {
    SoundDistance.builtIn.similarity(one.own.sounds, other.own.sounds) >= alike
      && Set([one.own.ending, other.own.ending]) != [.male, .female]
  }

  private static let alike = 0.9

  private func surnames(of node: NameNode) -> [NameWord] {
    switch node.words {
    case .surname(let surname): [surname]
    case .person(let name): name.surnames(in: node.key.language)
    case .body, .forum, .place, .literal: []
    }
  }
}

extension PersonNameWords {
  /// The word that stands where the language puts surnames.
  func surnames(in language: Language) -> [NameWord] {
    [language == .hungarian ? names.first : names.last].compactMap { $0 }
  }
}
