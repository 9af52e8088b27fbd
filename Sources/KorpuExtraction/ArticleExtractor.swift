public import KorpuLanguage
public import KorpuModel

/// Turns an article into the facts that it states.
///
/// A pure function of the article and the lexicon: recognise mentions, gather them into entities, read
/// relations and statements off the sentences.
public struct ArticleExtractor: Sendable {
  /// The number of the rules: it goes up by one when a change of them, and not of the tables alone, changes what articles
  /// are found to state, so that archives know which articles to extract again.
  public static let rules = 19

  private let lexicon: Lexicon
  private let explains: Bool

  /// - Parameters:
  ///   - lexicon: What is known of the language.
  ///   - explains: Whether each evidence is to say which rows of tables and which pattern it rests on.
  public init(lexicon: Lexicon, explains: Bool = false) {
    self.lexicon = lexicon
    self.explains = explains
  }

  /// What the article states.
  ///
  /// - Parameter article: An article in the lexicon's language.
  /// - Complexity: O(words) for all but the pairing of distinct descriptions of gatherings.
  public func facts(of article: Article) -> ArticleFacts {
    let story = TokenizedArticle(article: article, lexicon: lexicon)
    let named = MentionRecognizer(reading: story).mentions()
    let headlined =
      HeadlineGathering(article: article, lexicon: lexicon).joined(to: story, named)
      ?? HeadlineName(article: article, lexicon: lexicon).joined(to: story, named)
    let (reading, mentions) = headlined ?? (story, named)
    let scene = Scene(reading: reading, entities: EntityBuilder(reading: reading).entities(from: mentions))
    let found = RelationReader(scene: scene).read()
    return FactsAssembler(article: article, scene: scene, explainer: explains ? Explainer(scene: scene) : nil).facts(
      relations: found.relations, statements: found.statements,
      publisher: SourceCredit(reading: reading).publisher()
    ).countingCharacters(in: article.text)
  }
}
