package import KorpuModel

extension ActorReference {
  /// Whether what bears a name in some article is meant.
  package func means(_ subject: JudgementSubject) -> Bool { ReferenceKey(self).fits(subject) }

  /// The least narrowed reference that means one of some subjects and none of some others.
  ///
  /// - Parameters:
  ///   - own: whom to mean; all of one type.
  ///   - others: whom not to mean.
  ///   - names: names as printed, the best first.
  /// - Returns: `nil` where nothing tells them apart.
  /// - Complexity: O(names · countries, languages and articles of the own · subjects), as a rule O(subjects).
  package init?(to own: [JudgementSubject], besides others: [JudgementSubject], called names: [String]) {
    guard let type = own.first?.type else { return nil }
    let narrowings = Self.narrowings(of: own)
    for name in names {
      for narrowing in narrowings {
        let reference = ActorReference(
          type: type, name: name, country: narrowing.country, language: narrowing.language,
          article: narrowing.article)
        let key = ReferenceKey(reference)
        if own.contains(where: key.fits), !others.contains(where: key.fits) {
          self = reference
          return
        }
      }
    }
    return nil
  }

  private typealias Narrowing = (country: CountryCode?, language: Language?, article: String?)

  /// From none on; those that say more to people come first.
  private static func narrowings(of subjects: [JudgementSubject]) -> [Narrowing] {
    let countries = Set(subjects.flatMap(\.countries)).sorted()
    let languages = Set(subjects.map(\.language)).sorted { $0.rawValue < $1.rawValue }
    let articles = Set(subjects.flatMap(\.articles)).sorted()
    return [(nil, nil, nil)] + countries.map { ($0, nil, nil) } + languages.map { (nil, $0, nil) }
      + countries.flatMap { country in languages.map { (country, $0, nil) } } + articles.map { (nil, nil, $0) }
  }
}
