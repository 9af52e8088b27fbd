internal import KorpuLanguage
internal import KorpuModel

/// What an article states about who its entities are, in features that are the same in every language.
struct ArticleFeatures {
  /// By entity.
  private(set) var of: [Entity.ID: Set<NodeFeature>] = [:]
  /// The posts of persons that one holds at a time, in words of the article's language.
  private(set) var posts: [Entity.ID: Set<String>] = [:]
  /// By which keys an entity is known in other articles too.
  private var keys: [Entity.ID: [String]] = [:]

  /// More persons in one article say no more.
  private static let mostCompanions = 6

  /// - Complexity: O(persons of an article, up to ``mostCompanions``, for each + relations).
  init(of facts: ArticleFacts, _ appearances: [Appearance], named names: [NodeName]) {
    let byID = Dictionary(appearances.map { ($0.entity.id, $0) }) { first, _ in first }
    for (appearance, name) in zip(appearances, names) {
      keys[appearance.entity.id] = EntityKeys.keys(of: appearance, named: name)
    }
    for relation in facts.relations {
      guard let from = byID[relation.from], let to = byID[relation.to] else { continue }
      add(relation, from, to)
    }
    addCompanions(appearances)
    for (appearance, name) in zip(appearances, names) { addYears(of: appearance, named: name, facts.published?.year) }
  }

  private mutating func add(_ relation: Relation, _ from: Appearance, _ to: Appearance) {
    switch relation.type {
    case .holdsRole:
      if let role = relation.role { addPost(role, of: from, at: to) }
      if to.entity.type.countryCode == nil { add(.body, to, to: from) }
      add(.person, from, to: to)
    case .spokeAt, .tookPartIn, .organised:
      add(.forum, to, to: from)
      add(.person, from, to: to)
    case .heldIn: add(.place, to, to: from)
    case .basedIn, .represents, .partOf, .met, .cooperatesWith, .memberOf: break
    }
  }

  private mutating func add(_ kind: NodeFeature.Kind, _ entity: Appearance, to other: Appearance) {
    for key in keys[entity.entity.id] ?? [] { of[other.entity.id, default: []].insert(NodeFeature(kind, key)) }
  }

  private mutating func addPost(_ role: Role, of person: Appearance, at institution: Appearance) {
    guard role.isHeldByOne(at: institution.entity.type) else { return }
    let countries = institution.countries.map(\.code).sorted().joined(separator: " ")
    posts[person.entity.id, default: []].insert("\(role.rawValue) \(institution.name.text) \(countries)")
    for key in keys[institution.entity.id] ?? [] {
      of[person.entity.id, default: []].insert(NodeFeature(.post, "\(role.rawValue) \(key)"))
    }
  }

  private mutating func addYears(of gathering: Appearance, named name: NodeName, _ year: Int?) {
    guard case .forum(let words) = name.words else { return }
    let years = words.years.isEmpty ? [year].compactMap(\.self) : words.years
    for year in years { of[gathering.entity.id, default: []].insert(NodeFeature(.year, String(year))) }
  }

  private mutating func addCompanions(_ appearances: [Appearance]) {
    let persons = appearances.filter { $0.entity.type == .person && PersonName($0.name).form == .full }
      .prefix(Self.mostCompanions)
    for person in persons {
      for other in persons where other.entity.id != person.entity.id { add(.person, other, to: person) }
    }
  }
}
