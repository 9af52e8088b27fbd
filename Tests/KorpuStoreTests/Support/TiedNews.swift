import KorpuModel
import KorpuStore
import TestSupport

/// An archive of random articles in which few people, bodies, gatherings, countries and places have to do with one
/// another in all ways: with texts and without, several of one name, some replaced, with judgements.
struct TiedNews {
  let archive: Archive
  private let workspace: Workspace
  private var random: SeededGenerator

  static let people = ["Anar Quliyev", "Aysel Həsənli", "Bahar Nəsirli", "Анар Кулиев"]
  private static let forums = ["I Dağ Forumu", "II Dağ Forumu", "III Su Paneli"]
  private static let bodies = ["Dağ Kəndləri Təşkilatı", "Yeni Səs Birliyi"]
  private static let countries = [("AZ", "Azərbaycanda"), ("KZ", "Qazaxıstanın"), ("XK", "Kosovada")]
  private static let places = ["Bakı", "Astana"]

  init(seed: UInt64, articles: Int = 12) throws {
    random = SeededGenerator(seed: seed)
    workspace = try Workspace()
    archive = try Archive.writingOrCreating(workspace.path("tied.korpu"))
    for _ in 0..<articles {
      let batch = try (0..<1 + random.below(4)).map { _ in try article(below: 2 * articles) }
      _ = try archive.add(batch)
      if random.chance(15) { try judge() }
    }
  }

  private mutating func article(below limit: Int) throws -> NewArticle {
    let number = random.below(limit)
    var writer = TiedArticle(random: SeededGenerator(seed: random.next()))
    let digest = random.chance(90) ? String(repeating: "0", count: 12) + String(100_000 + number) : nil
    // Articles of two numbers share a name, and some come without a digest.
    let facts = writer.facts("n\(10 + number / 2)").identified(
      by: digest.map { $0 + String(repeating: "e", count: 46) })
    return try NewArticle(facts: facts, text: random.chance(60) ? writer.text : nil)
  }

  private mutating func judge() throws {
    guard let day = JudgedArchive.day else { return }
    let pair = (0..<2).map { _ in ActorReference.person(random.pick(Self.people)) }
    let decision: Judgement.Decision =
      switch random.below(6) {
      case 0: .same(pair[0], pair[1])
      case 1: .name(pair[0], to: "Bambaşqa Ad")
      case 2: .hide(pair[0])
      case 3: .kind(.body(Self.bodies[1]), to: .organization(.business))
      case 4: .hide(.body(Self.bodies[0]))
      default: .undo(1 + random.below(4))
      }
    _ = try archive.judge(decision, on: day, because: "səbəb")
  }

  /// What one article states.
  private struct TiedArticle {
    var random: SeededGenerator
    private(set) var text = ""
    private var sentences: [Sentence] = []

    init(random: SeededGenerator) { self.random = random }

    mutating func facts(_ id: String) -> ArticleFacts {
      for number in 0..<2 + random.below(4) { write("Cümlə \(number) budur.") }
      let entities = entities()
      let relations = (0..<4 + random.below(8)).compactMap { _ in relation(among: entities) }
      let statements = (0..<random.below(4)).compactMap { _ in statement(among: entities) }
      let years = ["2024-11", "2024-05-01", "2024"]
      return ArticleFacts(
        id: id, url: random.chance(50) ? "u" : nil, title: random.chance(50) ? "Başlıq" : nil,
        language: random.pick([.azerbaijani, .kazakh]),
        published: random.chance(80) ? CalendarDate(iso: random.pick(years)) : nil,
        publisher: random.chance(50) ? "Agentlik" : nil, entities: entities, relations: relations,
        statements: statements, sentences: sentences)
    }

    private mutating func write(_ words: String) {
      if !text.isEmpty { text += " " }
      let start = text.utf8.count
      text += words
      sentences.append(Sentence(span: TextSpan(start: start, end: text.utf8.count), text: words))
    }

    private mutating func entities() -> [Entity] {
      var entities: [Entity] = []
      func add(_ type: EntityType, _ name: String, mentions: [String] = []) {
        entities.append(
          Entity(
            id: "e\(entities.count)", type: type, name: name,
            mentions: mentions.map { Mention(surface: $0, evidence: nil) }))
      }
      for _ in 0..<2 + random.below(3) { add(.person, random.pick(TiedNews.people)) }
      for _ in 0..<1 + random.below(3) { add(.forum(random.pick([.panel, .forum])), random.pick(TiedNews.forums)) }
      for _ in 0..<random.below(3) { add(.organization(random.pick([.ngo, .other])), random.pick(TiedNews.bodies)) }
      for _ in 0..<random.below(3) {
        let (code, printed) = random.pick(TiedNews.countries)
        add(CountryCode(code).map { .country($0) } ?? .place, printed, mentions: random.chance(50) ? [code] : [])
      }
      if random.chance(50) { add(.place, random.pick(TiedNews.places)) }
      return entities
    }

    private mutating func relation(among entities: [Entity]) -> Relation? {
      let (type, from, to): (RelationType, String, String) = random.pick([
        (.met, "person", "person"), (.met, "person", "person"), (.met, "person", "organization"),
        (.spokeAt, "person", "forum"), (.spokeAt, "person", "forum"), (.spokeAt, "organization", "forum"),
        (.tookPartIn, "person", "forum"), (.tookPartIn, "country", "forum"), (.organised, "organization", "forum"),
        (.partOf, "forum", "forum"), (.partOf, "forum", "forum"), (.heldIn, "forum", "place"),
        (.holdsRole, "person", "organization"), (.holdsRole, "person", "organization"),
        (.holdsRole, "person", "country"), (.basedIn, "organization", "country"), (.basedIn, "organization", "country"),
        (.represents, "person", "country"),
        (.cooperatesWith, "organization", "country"), (.memberOf, "country", "organization"),
      ])
      guard let start = one(from, of: entities), let end = one(to, of: entities) else { return nil }
      let role = type == .holdsRole ? random.pick([Role.minister, .minister, .chair]) : nil
      return Relation(
        type: type, from: start.id, to: end.id, role: role,
        title: role.map { _ in random.pick(["sədr", "nazir", "nazirin müavini"]) },
        evidence: (0..<random.below(3)).map { _ in evidence() })
    }

    private mutating func statement(among entities: [Entity]) -> Statement? {
      guard let speaker = one("person", of: entities) else { return nil }
      let about = (0..<random.below(4)).map { _ in random.pick(entities).id }
      return Statement(
        speaker: speaker.id, opens: "Yol", closes: random.pick(["açıqdır", "bağlıdır"]), isDirect: random.chance(50),
        about: about.unique(), evidence: (0..<random.below(3)).map { _ in evidence() })
    }

    private mutating func one(_ type: String, of entities: [Entity]) -> Entity? {
      let choices = entities.filter { $0.type.name == type }
      return choices.isEmpty ? nil : random.pick(choices)
    }

    /// In one sentence, across two, or where facts by others may put it.
    private mutating func evidence() -> Evidence {
      let number = random.below(sentences.count)
      let last = sentences[min(number + random.below(3), sentences.count - 1)]
      let span = TextSpan(start: sentences[number].span.start, end: last.span.end)
      return Evidence(span: span, sentence: random.chance(90) ? number : 40, confidence: 0.5)
    }
  }
}
