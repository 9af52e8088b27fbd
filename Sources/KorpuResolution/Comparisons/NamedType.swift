public import KorpuModel

/// What can bear names that are compared.
public enum NamedType: String, Hashable, Sendable, CaseIterable {
  case person, organization, forum, country, place
}

extension NameComparison {
  /// Whether two names are one bearer's, by the names alone.
  ///
  /// - Parameters:
  ///   - type: What bears the names.
  ///   - one: A name in any of the language's scripts.
  ///   - other: Another.
  public init(
    of type: NamedType, _ one: String, in language: Language, and other: String, in otherLanguage: Language
  ) {
    switch type {
    case .person: self.init(ofPerson: one, in: language, and: other, in: otherLanguage)
    case .organization: self.init(ofBody: one, in: language, and: other, in: otherLanguage)
    case .forum: self.init(ofForum: one, in: language, and: other, in: otherLanguage)
    case .country: self.init(ofCountry: one, in: language, and: other, in: otherLanguage)
    case .place: self.init(ofPlace: one, in: language, and: other, in: otherLanguage)
    }
  }
}
