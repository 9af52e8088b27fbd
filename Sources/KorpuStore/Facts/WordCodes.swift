internal import GRDB
internal import KorpuModel

/// Words of a closed list as numbers, from 1, in an order that never changes.
struct WordCode<Word: Hashable & Sendable>: Sendable {
  let words: [Word]
  private let codes: [Word: Int]

  init(_ words: [Word]) {
    self.words = words
    codes = Dictionary(uniqueKeysWithValues: zip(words, 1...))
  }

  /// - Throws: ``Damage`` for a word that the list lacks; a test sees to it that there is none.
  func code(of word: Word) throws(Damage) -> Int {
    guard let code = codes[word] else { throw Damage(what: "'\(word)' has no number") }
    return code
  }

  func word(of code: Int) throws(Damage) -> Word {
    guard words.indices.contains(code - 1) else { throw Damage(what: "\(code) is the number of no word") }
    return words[code - 1]
  }
}

/// The words that rows hold as numbers. Append only: archives out there hold the numbers.
enum WordCodes {
  static let relationTypes = WordCode<RelationType>([
    .holdsRole, .basedIn, .represents, .spokeAt, .tookPartIn, .organised, .partOf, .heldIn, .met, .cooperatesWith,
    .memberOf,
  ])

  static let roles = WordCode<Role>([
    .president, .primeMinister, .minister, .speaker, .ambassador, .secretaryGeneral, .chair, .deputyChair, .director,
    .deputyDirector, .head, .founder, .member, .deputy, .expert, .adviser, .coordinator, .spokesperson,
    .representative, .rector, .editor, .other,
  ])

  static let organizationKinds: [OrganizationKind] = [
    .ngo, .igo, .government, .media, .academia, .business, .party, .other,
  ]

  static let forumKinds: [ForumKind] = [
    .forum, .summit, .conference, .congress, .panel, .session, .meeting, .festival, .other,
  ]

  /// The types of entities. A country's code stands in a column of its own, and none here.
  static let entityTypes: [EntityType?] =
    [.person, .place, nil] + organizationKinds.map { .organization($0) } + forumKinds.map { .forum($0) }

  private static let country = 3

  static func code(of type: EntityType) throws(Damage) -> Int {
    if case .country = type { return country }
    guard let index = entityTypes.firstIndex(of: type) else { throw Damage(what: "'\(type.name)' has no number") }
    return index + 1
  }

  static func entityType(of code: Int, country text: String?) throws(Damage) -> EntityType {
    if code == country {
      guard let known = text.flatMap({ CountryCode($0) }) else { throw Damage(what: "a country has no code") }
      return .country(known)
    }
    guard entityTypes.indices.contains(code - 1), let type = entityTypes[code - 1] else {
      throw Damage(what: "\(code) is the number of no type")
    }
    return type
  }

  /// Fills the tables that spell the numbers out for readers of the archive.
  static func create(in database: Database) throws {
    for (index, type) in entityTypes.enumerated() {
      try database.execute(
        sql: "INSERT INTO entity_kind VALUES (?, ?, ?)",
        arguments: [index + 1, type?.name ?? "country", type?.kindName])
    }
    for (index, type) in relationTypes.words.enumerated() {
      try database.execute(sql: "INSERT INTO relation_type VALUES (?, ?)", arguments: [index + 1, type.rawValue])
    }
    for (index, role) in roles.words.enumerated() {
      try database.execute(sql: "INSERT INTO role VALUES (?, ?)", arguments: [index + 1, role.rawValue])
    }
  }
}

extension WordCodes {
  /// The tables of words as an archive holds them.
  static func rows(in database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT 'type ' || id || ' ' || type || ' ' || coalesce(kind, '') FROM entity_kind
        UNION ALL SELECT 'relation ' || id || ' ' || name FROM relation_type
        UNION ALL SELECT 'role ' || id || ' ' || name FROM role
        ORDER BY 1
        """)
  }
}
