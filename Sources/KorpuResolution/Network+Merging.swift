public import KorpuModel

extension Network {
  /// Merges what many articles state into one network, in which the same person, body, country, forum
  /// or place is one actor.
  ///
  /// - Persons are one by their full name. «T.Əliyev» or «Əliyev» joins a full name when exactly one
  ///   fits and nothing speaks against it: no article names both, and their countries agree.
  ///   The same short name in two articles is one person only where both give it one post.
  /// - Bodies are one by name, unless their countries tell them apart; also by an abbreviation that an
  ///   article introduces as a mention of exactly one full name.
  /// - Countries are one by code, places by name.
  /// - Forums are one by name. One whose name has no number is another in each year of publication, and
  ///   a description without a capital, such as «yekun tədbir», tells one only within its article.
  /// - A name of a body, forum or place that an article gives with a case ending is the name without it,
  ///   if some article prints that.
  /// - A tie whose ends turn out to be the same actor is left out.
  ///
  /// The result depends only on the set of articles: their order never shows, and an article given twice
  /// counts once, whatever its file is called, if its digest is known. Two different articles of one name
  /// get ids of their own, `name-` and a part of the digest.
  ///
  /// - Parameter facts: what each article states, in any order.
  /// - Complexity: O(*n* log *n*) in the mentions, relations and statements of all articles.
  public init(merging facts: some Sequence<ArticleFacts>) {
    let articles = ArticleSet(facts)
    let resolution = EntityResolution(of: articles)
    self.init(articles, ActorRegister(of: articles, resolution.bearers, bearerOf: resolution.bearer))
  }

  /// The network of articles whose entities are resolved, such as those of an archive.
  ///
  /// - Parameters:
  ///   - facts: What each article states; no two are of one article.
  ///   - actors: The ids and names of all actors, in any order.
  ///   - actorOf: The place among them of an entity, by the places of its article and of itself in that.
  /// - Complexity: O(*n* log *n*) in the mentions, relations and statements of all articles.
  package init(
    _ facts: [ArticleFacts], resolvedAs actors: [(id: Actor.ID, name: String)],
    actorOf: (_ article: Int, _ entity: Int) -> Int
  ) {
    let (articles, places) = ArticleSet.distinct(facts)
    let register = ActorRegister(of: articles, actors) { article, entity in actorOf(places[article], entity) }
    self.init(articles, register)
  }

  /// A part of the network of articles whose entities are resolved: ties and utterances are what these facts state of
  /// them, and actors come as they are given.
  ///
  /// - Parameters:
  ///   - articles: Articles by their ids in the network, with a part of what each states; no two have one id.
  ///   - actors: All whom these name, in any order.
  ///   - cited: Those among them who are cited where these articles name them.
  ///   - actorOf: The place among them of an entity, by the places of its article and of itself in that.
  /// - Complexity: O(*n* log *n*) in the relations and statements given.
  package init(
    excerptOf articles: [(id: String, facts: ArticleFacts)], among actors: [Actor], citing cited: Set<Actor.ID> = [],
    actorOf: (_ article: Int, _ entity: Int) -> Int
  ) {
    let (articles, places) = ArticleSet.identified(articles)
    let register = ActorRegister(of: articles, actors.map { ($0.id, $0.name) }) { article, entity in
      actorOf(places[article], entity)
    }
    self.init(
      articles: articles.members.map(ArticleReference.init(of:)),
      actors: ActorAssembly(articles: articles, register: register)
        .citing(cited, among: actors.sorted { $0.id < $1.id }),
      ties: TieAssembly(articles: articles, register: register).ties(),
      utterances: UtteranceAssembly(articles: articles, register: register).utterances())
  }

  private init(_ articles: ArticleSet, _ register: ActorRegister) {
    self.init(
      articles: articles.members.map(ArticleReference.init(of:)),
      actors: ActorAssembly(articles: articles, register: register).actors(),
      ties: TieAssembly(articles: articles, register: register).ties(),
      utterances: UtteranceAssembly(articles: articles, register: register).utterances())
  }
}

extension ArticleReference {
  fileprivate init(of member: ArticleSet.Member) {
    self.init(
      id: member.id, title: member.facts.title, language: member.facts.language,
      published: member.facts.published, publisher: member.facts.publisher, url: member.facts.url)
  }
}
