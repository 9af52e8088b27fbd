public import KorpuModel

/// Facts of articles that nobody wrote, with everything present and absent by turns.
public struct RandomFacts {
  private var generator: SeededGenerator

  public init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  public mutating func next() -> ArticleFacts {
    let entities = (0..<generator.below(8)).map { entity("e\($0)") }
    let ids = entities.map(\.id)
    let sentences = (0..<generator.below(4)).map { Sentence(span: span(), text: "\($0): " + words(4)) }
    return ArticleFacts(
      id: "article-\(generator.below(100))", digest: maybe { "\($0.below(1000))" }, url: maybe { "u\($0.below(9))" },
      title: maybe { _ in "«Başlıq»" }, language: one(of: Language.allCases), published: date(),
      publishedTime: maybe { _ in "09:05" }, publisher: maybe { _ in "Agentlik" },
      authors: (0..<generator.below(3)).map { "Müəllif \($0)" }, entities: entities,
      relations: ids.isEmpty ? [] : (0..<generator.below(8)).map { _ in relation(among: ids) },
      statements: ids.isEmpty ? [] : (0..<generator.below(5)).map { _ in statement(among: ids) },
      sentences: sentences)
  }

  private mutating func entity(_ id: String) -> Entity {
    let name = words(1 + generator.below(3))
    // Those with a place come first, and no surface comes twice without one.
    let mentions = (0..<generator.below(4)).map { Mention(surface: "\(words(2)) \($0)", evidence: evidence()) }
    let unplaced = (4..<4 + generator.below(3)).map { Mention(surface: "\(words(2)) \($0)", evidence: nil) }
    return Entity(id: id, type: type(), name: name, mentions: mentions + unplaced)
  }

  private mutating func type() -> EntityType {
    switch generator.below(5) {
    case 0: .person
    case 1: .organization(one(of: OrganizationKind.allCases))
    case 2: .forum(one(of: ForumKind.allCases))
    case 3: CountryCode(one(of: ["AZ", "KZ", "XN"])).map { .country($0) } ?? .place
    default: .place
    }
  }

  private mutating func relation(among ids: [String]) -> Relation {
    Relation(
      type: one(of: RelationType.allCases), from: one(of: ids), to: one(of: ids),
      role: maybe { Role.allCases[$0.below(Role.allCases.count)] }, title: maybe { _ in "sədr" },
      evidence: generator.chance(50) ? [evidence(), evidence()] : [])
  }

  private mutating func statement(among ids: [String]) -> Statement {
    Statement(
      speaker: one(of: ids), opens: words(4), closes: words(3), isDirect: generator.chance(50),
      about: generator.chance(50) ? [one(of: ids)] : [], characterOffset: maybe { $0.below(2000) },
      evidence: generator.chance(50) ? [evidence()] : [])
  }

  private mutating func evidence() -> Evidence {
    Evidence(span: span(), sentence: generator.below(9), confidence: Double(generator.below(101)) / 100)
  }

  private mutating func span() -> TextSpan {
    let start = generator.below(3000)
    return TextSpan(start: start, end: start + generator.below(50))
  }

  private mutating func date() -> CalendarDate? {
    let month = maybe { 1 + $0.below(12) }
    let day = month == nil ? nil : maybe { 1 + $0.below(28) }
    return maybe { CalendarDate(year: 1990 + $0.below(50), month: month, day: day) } ?? nil
  }

  private mutating func words(_ count: Int) -> String {
    let words = ["Bulaq", "İşıq", "ağac", "Қорғас", "Көлдің", "oʻrmon", "Deniz", "yol", "1918", "«Körpü»", "Út"]
    return (0..<count).map { _ in one(of: words) }.joined(separator: " ")
  }

  private mutating func one<Value>(of values: [Value]) -> Value { generator.pick(values) }

  private mutating func maybe<Value>(_ make: (inout SeededGenerator) -> Value) -> Value? {
    generator.chance(60) ? make(&generator) : nil
  }
}
