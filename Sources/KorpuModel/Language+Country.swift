extension Language {
  /// The country whose language it is, if it is that of one.
  public var country: CountryCode? {
    switch self {
    case .azerbaijani: CountryCode("AZ")
    case .turkish: CountryCode("TR")
    case .kazakh: CountryCode("KZ")
    case .kyrgyz: CountryCode("KG")
    case .uzbek: CountryCode("UZ")
    case .turkmen: CountryCode("TM")
    case .hungarian: CountryCode("HU")
    case .russian, .english: nil
    }
  }
}
