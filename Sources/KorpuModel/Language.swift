/// A language that articles are written in, by its ISO 639-1 code.
public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
  case azerbaijani = "az"
  case turkish = "tr"
  case kazakh = "kk"
  case kyrgyz = "ky"
  case uzbek = "uz"
  case turkmen = "tk"
  case russian = "ru"
  case english = "en"
  case hungarian = "hu"

  /// The name of the language in English.
  public var englishName: String {
    switch self {
    case .azerbaijani: "Azerbaijani"
    case .turkish: "Turkish"
    case .kazakh: "Kazakh"
    case .kyrgyz: "Kyrgyz"
    case .uzbek: "Uzbek"
    case .turkmen: "Turkmen"
    case .russian: "Russian"
    case .english: "English"
    case .hungarian: "Hungarian"
    }
  }
}
