public import KorpuModel

/// What part of a network is asked for.
///
/// A selection says which articles count and which actors are shown; one that asks for nothing selects the whole
/// network. The criteria are applied in the order of the properties here, each to what the one before it left, except
/// that ``include`` bears on the others. Ids that the network does not know count for nothing: a selection around
/// nobody known is empty.
///
/// See ``SelectedNetwork`` for what comes of it.
public struct NetworkSelection: Hashable, Sendable {
  /// The first date of publication that counts. A vague date, such as 2025-11, counts where it may lie within; an article
  /// without a date falls out.
  public var since: CalendarDate?
  /// The last date of publication that counts, as for ``since``.
  public var until: CalendarDate?
  /// The languages of the articles that count; all where none is given.
  public var languages: Set<Language> = []
  /// The publishers of the articles that count, written in whatever capitals; all where none is given.
  public var publishers: Set<String> = []

  /// Who is left out, whatever else speaks for them.
  public var exclude: Set<Actor.ID> = []
  /// The types of the actors shown; all where none is given.
  public var types: Set<EntityTypeName> = []
  /// Those around whom others are shown, up to ``hops`` steps away; where none is given, distance does not matter.
  public var around: Set<Actor.ID> = []
  /// How many steps others may be away from those in ``around``. Ties are followed in both directions, but not through
  /// countries and places.
  public var hops: Int = 1
  /// The gatherings that are shown with their sessions, what they are part of, who took part, and the bodies and
  /// countries of these; where none is given, all remain.
  public var forums: Set<Actor.ID> = []
  /// Two countries, of whose actors only those remain that have a part in what links the two.
  public var between: CountryPair?
  /// How many articles must name an actor at least.
  public var minArticles: Int = 0
  /// How many actors are shown at most: those with ties to most others. Countries and places are not counted.
  public var top: Int?

  /// Who stays whatever their type, the number of their articles and of their ties, and without being counted among the
  /// ``top``. Those in ``around`` and ``forums`` stay likewise.
  public var include: Set<Actor.ID> = []

  /// Asks for the whole network.
  public init() {}
}

extension NetworkSelection {
  var articleCriteria: [any ArticleCriterion] {
    var criteria: [any ArticleCriterion] = []
    if since != nil || until != nil { criteria.append(PublicationWindow(since: since, until: until)) }
    if !languages.isEmpty { criteria.append(ArticleLanguages(languages: languages)) }
    if !publishers.isEmpty { criteria.append(ArticlePublishers(publishers)) }
    return criteria
  }

  var actorCriteria: [any ActorCriterion] {
    var criteria: [any ActorCriterion] = []
    if !exclude.isEmpty { criteria.append(ExcludedActors(excluded: exclude)) }
    if !types.isEmpty { criteria.append(ActorTypes(types: types)) }
    if !around.isEmpty { criteria.append(Surroundings(focus: around, hops: hops)) }
    if !forums.isEmpty { criteria.append(ForumCircle(forums: forums)) }
    if let between { criteria.append(CountryLinks(countries: between)) }
    if minArticles > 0 { criteria.append(ArticleCount(least: minArticles)) }
    if let top { criteria.append(MostTied(count: top)) }
    return criteria
  }

  /// Those whom the selection names to be shown.
  var askedFor: Set<Actor.ID> { include.union(around).union(forums) }
}
