public import KorpuModel

/// A language in one of its scripts.
public enum SampleTongue: Hashable, Sendable, CaseIterable {
  case azerbaijani, turkish, kazakh, kazakhLatin, kyrgyz, uzbek, uzbekCyrillic, turkmen, russian, english, hungarian

  public var language: Language {
    switch self {
    case .azerbaijani: .azerbaijani
    case .turkish: .turkish
    case .kazakh, .kazakhLatin: .kazakh
    case .kyrgyz: .kyrgyz
    case .uzbek, .uzbekCyrillic: .uzbek
    case .turkmen: .turkmen
    case .russian: .russian
    case .english: .english
    case .hungarian: .hungarian
    }
  }

  /// The tag of BCP 47, with the script where it is not the language's first: `kk-Latn`.
  public var tag: String {
    switch self {
    case .kazakhLatin: "kk-Latn"
    case .uzbekCyrillic: "uz-Cyrl"
    default: language.rawValue
    }
  }

  /// The country whose people its papers write of most; `nil` for languages of many countries.
  var country: SampleCountry? {
    switch language {
    case .russian, .english: nil
    default: SampleCountry.allCases.first { $0.language == language }
    }
  }

  /// In which tongues each twenty articles are written.
  static let round: [SampleTongue] = [
    .azerbaijani, .russian, .turkish, .kazakh, .english, .uzbek, .azerbaijani, .kyrgyz, .russian, .kazakhLatin,
    .turkmen, .turkish, .hungarian, .kazakh, .english, .uzbekCyrillic, .azerbaijani, .kyrgyz, .uzbek, .russian,
  ]
}
