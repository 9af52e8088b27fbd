public import KorpuModel

/// Languages whose grammar is one in code: what differs between them is in their tables.
public enum LanguageFamily: Hashable, Sendable {
  /// Azerbaijani, Turkish, Turkmen, Kazakh, Kyrgyz, Uzbek: the verb comes last, the head of a phrase too, endings follow
  /// one another.
  case turkic
  /// Russian: the head of a phrase comes first, adjectives agree with it, and endings melt into one.
  case slavic
  /// English: no cases; order and prepositions say what they say elsewhere.
  case germanic
  /// Hungarian: endings as in Turkic, the verb where it likes.
  case uralic

  /// Whether the verb of a clause follows all that belongs to it.
  public var isVerbFinal: Bool { self == .turkic }

  /// Whether the type word of a body or gathering ends its name: «Mədəniyyət Nazirliyi»; elsewhere it may begin it:
  /// «Министерство культуры».
  public var isHeadFinal: Bool { self == .turkic || self == .uralic }

  /// Whether the object that makes a verb with its verb may stand anywhere in the clause: «участие в форуме приняли», «mondott a
  /// fórumon beszédet».
  var scattersVerbs: Bool { self == .slavic || self == .uralic }

  /// Whether of what makes a verb with its verb only objects stand apart, and no preverbs.
  var scattersOnlyObjects: Bool { self == .uralic }

  /// Whether an article before a type word alone points back at a body: «the union».
  public var hasDefiniteTypeWords: Bool { self == .germanic }

  /// Whether all words of a phrase, or the first of it, are inflected: «генерального секретаря»; elsewhere only the last.
  public var inflectsWithinPhrases: Bool { self == .slavic || self == .germanic }
}

extension Language {
  @inlinable public var family: LanguageFamily {
    switch self {
    case .azerbaijani, .turkish, .kazakh, .kyrgyz, .uzbek, .turkmen: .turkic
    case .russian: .slavic
    case .english: .germanic
    case .hungarian: .uralic
    }
  }

  /// Whether the vowels of endings follow those of the stem: Uzbek has lost it.
  var hasVowelHarmony: Bool { family == .turkic && self != .uzbek }
}
