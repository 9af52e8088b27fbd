public import KorpuModel

/// How well extraction does on annotated articles: by language and overall, by layer and type.
public struct EvaluationReport: Hashable, Sendable, Codable {
  public struct LanguageScore: Hashable, Sendable, Codable {
    public let language: Language
    public let score: EvaluationScore
  }

  /// The languages that occur among the annotated articles, by code.
  public let languages: [LanguageScore]
  public let overall: EvaluationScore
  /// The annotated articles without a prediction, by id. They count as if nothing had been found.
  public let missing: [String]
  /// All that was missed or is wrong, article by article.
  public let mistakes: [Mistake]

  /// Scores predictions against annotations of the same articles, which are told by their ids.
  /// Predictions for other articles are left aside.
  ///
  /// - Throws: ``EvaluationError`` when two articles on one side have the same id.
  public init(
    gold: some Sequence<ArticleFacts>, predicted: some Sequence<ArticleFacts>
  ) throws(EvaluationError) {
    let annotated = try Self.byID(gold) { .annotatedTwice($0) }
    let predictions = try Self.byID(predicted) { .predictedTwice($0) }
    var byLanguage: [Language: EvaluationScore] = [:]
    var overall = EvaluationScore()
    var mistakes: [Mistake] = []
    for (id, facts) in annotated {
      let nothing = ArticleFacts(id: id, language: facts.language, entities: [], relations: [], statements: [])
      let found = predictions[id] ?? nothing
      let alignment = EntityAlignment(gold: facts.entities, predicted: found.entities, language: facts.language)
      let relations = RelationMatching(gold: facts, predicted: found, alignment: alignment)
      let statements = StatementMatching(gold: facts, predicted: found, alignment: alignment)
      let score = EvaluationScore(
        gold: facts, predicted: found, alignment: alignment, relations: relations, statements: statements)
      mistakes += MistakeList(gold: facts, predicted: found, alignment: alignment)
        .mistakes(relations: relations, statements: statements)
      byLanguage[facts.language, default: EvaluationScore()] += score
      overall += score
    }
    languages = byLanguage.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { LanguageScore(language: $0.key, score: $0.value) }
    self.overall = overall
    self.mistakes = mistakes.sorted()
    missing = annotated.keys.filter { predictions[$0] == nil }.sorted()
  }

  private static func byID(
    _ articles: some Sequence<ArticleFacts>, refusing error: (String) -> EvaluationError
  ) throws(EvaluationError) -> [String: ArticleFacts] {
    var byID: [String: ArticleFacts] = [:]
    for article in articles where byID.updateValue(article, forKey: article.id) != nil { throw error(article.id) }
    return byID
  }
}

/// Why articles cannot be scored.
public enum EvaluationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Two annotations have this id.
  case annotatedTwice(String)
  /// Two predictions have this id.
  case predictedTwice(String)

  public var description: String {
    switch self {
    case .annotatedTwice(let id): "two annotations have the id '\(id)'"
    case .predictedTwice(let id): "two articles have the id '\(id)'"
    }
  }
}
