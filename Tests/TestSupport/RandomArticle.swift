public import KorpuModel

/// Writes one random article, sentence by sentence, with the facts that it states.
///
/// Names come from a small vocabulary, in full and shortened, so that articles agree, clash and leave
/// open who is meant. Every mention stands in a sentence that names only its entity.
public struct RandomArticle {
  private var random: SeededGenerator
  private let vocabulary: Vocabulary
  private var text = ""
  private var sentences: [Sentence] = []
  private var entities: [Entity] = []
  private var relations: [Relation] = []

  /// The facts of some random articles.
  public static func articles(_ count: Int, seed: UInt64, _ vocabulary: Vocabulary = .first, prefix: String = "a")
    -> [ArticleFacts]
  {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      var article = RandomArticle(random: SeededGenerator(seed: random.next()), vocabulary: vocabulary)
      return article.facts(id: "\(prefix)\(number)", digest: "\(prefix)-\(seed)-\(number)")
    }
  }

  private init(random: SeededGenerator, vocabulary: Vocabulary) {
    self.random = random
    self.vocabulary = vocabulary
  }

  private mutating func facts(id: String, digest: String) -> ArticleFacts {
    let countries = vocabulary.countries.shuffled(using: &random).prefix(2)
    for country in countries { add(CountryCode(country.code).map(EntityType.country) ?? .place, country.name) }
    for _ in 0..<3 { addPerson() }
    for _ in 0..<2 { addBody(in: countries.map(\.name)) }
    addForum()
    add(.place, random.pick(vocabulary.places))
    for _ in 0..<8 { addRelation() }
    let statements = (0..<2).compactMap { _ in statement() }
    let year = random.chance(70) ? CalendarDate(year: random.pick([2024, 2025])) : nil
    return ArticleFacts(
      id: id, digest: digest, title: "Title of \(id)", language: .azerbaijani, published: year, entities: entities,
      relations: relations, statements: statements, sentences: sentences)
  }

  private mutating func addPerson() {
    let given = random.pick(vocabulary.givenNames)
    let surname = random.pick(vocabulary.surnames)
    add(.person, random.pick(["\(given) \(surname)", "\(given) \(surname)", "\(given.prefix(1)).\(surname)", surname]))
  }

  private mutating func addBody(in countries: [String]) {
    if random.chance(50) {
      let ministry = random.pick(vocabulary.ministries)
      add(.organization(.government), random.chance(30) ? "\(random.pick(countries)) \(ministry)" : ministry)
      return
    }
    let union = random.pick(vocabulary.unions)
    let kind = EntityType.organization(random.pick([.igo, .ngo]))
    switch Int.random(in: 0..<3, using: &random) {
    case 0: add(kind, union.full)
    case 1: add(kind, union.full, also: "\(union.abbreviation)-nin")
    default: add(kind, union.abbreviation)
    }
  }

  private mutating func addForum() {
    let forum = random.pick(vocabulary.forums)
    add(.forum(.forum), random.pick(["II \(forum)", forum, "«\(forum)»", random.pick(vocabulary.descriptions)]))
  }

  private mutating func add(_ type: EntityType, _ name: String, also other: String? = nil) {
    guard !entities.contains(where: { $0.name == name }) else { return }
    var mentions = [mention(name)]
    if let other { mentions.append(mention(other)) }
    if random.chance(30) { mentions.append(mention(name)) }
    entities.append(Entity(id: "e\(entities.count)", type: type, name: name, mentions: mentions))
  }

  private mutating func mention(_ surface: String) -> Mention {
    Mention(surface: surface, evidence: write(surface, " haqqında yazılıb."))
  }

  /// Writes a sentence.
  ///
  /// - Returns: The place of its first words.
  private mutating func write(_ words: String, _ rest: String) -> Evidence {
    if !text.isEmpty { text += " " }
    let start = text.utf8.count
    text += words + rest
    sentences.append(Sentence(span: TextSpan(start: start, end: text.utf8.count), text: words + rest))
    return Evidence(
      span: TextSpan(start: start, end: start + words.utf8.count), sentence: sentences.count - 1, confidence: 0.5)
  }

  private mutating func addRelation() {
    let (type, from, to): (RelationType, String, String) = random.pick([
      (.holdsRole, "person", "organization"), (.holdsRole, "person", "country"), (.basedIn, "organization", "country"),
      (.basedIn, "organization", "country"), (.represents, "person", "country"), (.spokeAt, "person", "forum"),
      (.heldIn, "forum", "place"), (.met, "person", "person"), (.cooperatesWith, "organization", "organization"),
    ])
    guard let start = entity(from), let end = entity(to), start != end else { return }
    let role = type == .holdsRole ? random.pick([Role.minister, .chair, .expert, .president]) : nil
    let evidence = (0..<Int.random(in: 0...2, using: &random)).map { _ in write("Bunu bildirirlər", " hər yerdə.") }
    relations.append(
      Relation(
        type: type, from: start, to: end, role: role,
        title: role.map { "\($0.rawValue) \(random.pick(["vəzifəsi", "işi"]))" },
        evidence: evidence))
  }

  private mutating func entity(_ type: String) -> Entity.ID? {
    let choices = entities.filter { $0.type.name == type }
    return choices.isEmpty ? nil : random.pick(choices).id
  }

  private mutating func statement() -> Statement? {
    guard let speaker = entity("person") else { return nil }
    let first = write("Yol açıqdır", ".")
    let second = write("Biz hazırıq", ".")
    let isLong = random.chance(50)
    let span = isLong ? TextSpan(start: first.span.start, end: second.span.end) : first.span
    return Statement(
      speaker: speaker, opens: "Yol", closes: isLong ? "hazırıq" : "açıqdır", isDirect: random.chance(50),
      about: [entity("country"), entity("organization")].compactMap { $0 },
      evidence: [Evidence(span: span, sentence: first.sentence, confidence: 0.5)])
  }
}
