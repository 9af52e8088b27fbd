/// An actor by what people see of it: its type and a name, narrowed where two bearers of one name have to be told
/// apart.
///
/// References outlive ids, archives and extractions: a judgement about «person:Anar Quliyev» holds for whatever
/// articles name him, also for those that are added later.
public struct ActorReference: Hashable, Sendable {
  public let type: EntityTypeName
  /// A name as some article prints it.
  public let name: String
  /// Only the bearers of the name in this country.
  public let country: CountryCode?
  /// Only the bearers of the name in articles of this language.
  public let language: Language?
  /// Only the bearer of the name in this article: its digest or its name.
  public let article: String?

  public init(
    type: EntityTypeName, name: String, country: CountryCode? = nil, language: Language? = nil,
    article: String? = nil
  ) {
    self.type = type
    self.name = name
    self.country = country
    self.language = language
    self.article = article
  }
}
