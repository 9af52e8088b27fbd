import KorpuModel
import KorpuStore
import TestSupport

/// An archive of random articles in several languages and scripts, some of which were replaced, with judgements.
struct MixedNews {
  let archive: Archive
  private let workspace: Workspace
  private var random: SeededGenerator

  private static let given = ["Anar", "Анар", "Jansaya", "Жансая", "Cansaya", "Gʻayrat", "Айгүл", "Ağasəlim"]
  private static let surnames = ["Əliyev", "Алиев", "Quliyev", "İsmaqulova", "Исмагулова", "Toʻqayev", "Тоқаев"]
  private static let bodies = ["Dağ Kəndləri Təşkilatı", "Организация горных сёл", "DKT", "«Yeni Səs» birliyi"]
  private static let codes = ["AZ", "KZ", "UZ"]

  init(seed: UInt64, articles: Int = 16) throws {
    random = SeededGenerator(seed: seed)
    workspace = try Workspace()
    archive = try Archive.writingOrCreating(workspace.path("mixed.korpu"))
    for _ in 0..<articles {
      let batch = try (0...random.below(3)).map { _ in
        let number = random.below(articles)
        let facts = facts("a\(number)").identified(by: String(repeating: "0", count: 60) + String(1_000 + number))
        // An account with its text takes the place of one without.
        return try NewArticle(facts: facts, text: random.chance(50) ? "Mətn" : nil)
      }
      _ = try archive.add(batch)
      if random.chance(20) { try judge() }
    }
  }

  private mutating func facts(_ id: String) -> ArticleFacts {
    var entities = (0...random.below(3)).map { Entity(id: "p\($0)", type: .person, name: person(), mentions: []) }
    entities += (0..<random.below(2)).map {
      Entity(id: "o\($0)", type: .organization(.ngo), name: random.pick(Self.bodies), mentions: [])
    }
    entities += CountryCode(random.pick(Self.codes)).map { [country($0)] } ?? []
    return ArticleFacts(
      id: id, language: random.pick(Language.allCases), entities: entities.unique(by: \.name), relations: [],
      statements: [])
  }

  private func country(_ code: CountryCode) -> Entity {
    Entity(id: "c", type: .country(code), name: "Ölkə \(code.code)", mentions: [])
  }

  private mutating func person() -> String {
    let (given, surname) = (random.pick(Self.given), random.pick(Self.surnames))
    return random.chance(80) ? "\(given) \(surname)" : random.pick(["\(given.prefix(1)).\(surname)", surname])
  }

  private mutating func judge() throws {
    guard let day = JudgedArchive.day else { return }
    let pair = [ActorReference.person(person()), .person(person())]
    let decision: Judgement.Decision =
      switch random.below(4) {
      case 0: .same(pair[0], pair[1])
      case 1: .name(pair[0], to: random.pick(["Bambaşqa Ad", "Совсем другое имя"]))
      case 2: .hide(pair[0])
      default: .undo(1 + random.below(3))
      }
    _ = try archive.judge(decision, on: day, because: "səbəb")
  }

  /// What people may type.
  mutating func queries(_ count: Int) -> [String] {
    (0..<count).map { _ in
      let name = random.pick([person(), random.pick(Self.bodies), "Bambaşqa Ad", "Ölkə AZ"])
      return switch random.below(8) {
      case 0: name
      case 1: name.uppercased()
      case 2: String(name.prefix(1 + random.below(7)))
      case 3: name.split(separator: " ").reversed().joined(separator: " ")
      case 4: name.split(separator: " ").map { $0.prefix(3) }.joined(separator: " ")
      case 5: random.pick(["ismaqulova", "исмагулова", "aliev", "dkt", "KZ", "uz", "jansaia", "anar kuliev", "toqa"])
      case 6: random.pick(["", " - ", "а", "s", "𝕏", "person-anar-quliyev", "country-az", "ad başqa"])
      default: String(name.split(separator: " ").last ?? "")
      }
    }
  }
}
