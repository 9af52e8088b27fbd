public import KorpuModel

/// The score of some articles, by layer. Scores add up: their sum is the micro-average.
public struct EvaluationScore: Hashable, Sendable, Codable {
  public private(set) var articles = 0
  public private(set) var entities = LayerScore()
  public private(set) var relations = LayerScore()
  public private(set) var statements = MatchCounts()
  public private(set) var roles = RoleScore()

  public init() {}

  /// Scores one article.
  ///
  /// - Entities are one when their types agree and their names or mentions overlap (Dice ≥ 0.8) word by
  ///   word, whatever the endings; countries by code. One to one, the best pairs first.
  /// - Relations are one when type and both ends agree.
  /// - Statements are one when the speaker agrees, and the opening words or the place (±40 characters).
  ///
  /// - Parameters:
  ///   - gold: The article as annotated.
  ///   - predicted: The same article as extracted, under entity ids of its own.
  public init(gold: ArticleFacts, predicted: ArticleFacts) {
    let alignment = EntityAlignment(gold: gold.entities, predicted: predicted.entities, language: gold.language)
    self.init(
      gold: gold, predicted: predicted, alignment: alignment,
      relations: RelationMatching(gold: gold, predicted: predicted, alignment: alignment),
      statements: StatementMatching(gold: gold, predicted: predicted, alignment: alignment))
  }

  init(
    gold: ArticleFacts, predicted: ArticleFacts, alignment: EntityAlignment, relations matching: RelationMatching,
    statements matchedStatements: StatementMatching
  ) {
    articles = 1
    entities = LayerScore(entitiesOf: gold, predicted: predicted, alignment: alignment)
    relations = matching.score
    statements = matchedStatements.counts
    roles = matching.roles
  }

  public static func += (left: inout EvaluationScore, right: EvaluationScore) {
    left.articles += right.articles
    left.entities += right.entities
    left.relations += right.relations
    left.statements += right.statements
    left.roles += right.roles
  }
}
