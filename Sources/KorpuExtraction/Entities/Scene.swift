internal import KorpuLanguage
internal import KorpuModel

/// An article's entities at their places: what relations and statements are read from.
struct Scene: Sendable {
  let reading: TokenizedArticle
  let entities: [LocatedEntity]
  /// All mentions in reading order, of two at one place the longer first.
  let mentions: [LocatedMention]

  init(reading: TokenizedArticle, entities: [LocatedEntity]) {
    self.reading = reading
    self.entities = entities
    mentions = entities.enumerated().flatMap { index, entity in
      entity.mentions.map { LocatedMention(entity: index, candidate: $0) }
    }.sorted {
      ($0.tokens.lowerBound, -$0.tokens.count, $0.entity) < ($1.tokens.lowerBound, -$1.tokens.count, $1.entity)
    }
  }

  /// The mentions within a range of tokens.
  func mentions(in range: Range<Int>) -> [LocatedMention] {
    mentions.filter { range.lowerBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= range.upperBound }
  }

  func mentions(ofSentence sentence: Int) -> [LocatedMention] { mentions(in: reading.sentences[sentence]) }

  /// The longest mention that ends just before a token and is of a wanted type.
  func mention(endingBefore end: Int, where isWanted: (EntityType) -> Bool) -> LocatedMention? {
    mentions.filter { $0.tokens.upperBound == end && isWanted(entities[$0.entity].type) }
      .max { $0.tokens.count < $1.tokens.count }
  }
}

/// An entity with the places of its mentions.
struct LocatedEntity: Sendable {
  let id: Entity.ID
  let type: EntityType
  let name: String
  let mentions: [MentionCandidate]
}

/// A mention, and which entity it names.
struct LocatedMention: Sendable {
  /// The index in ``Scene/entities``.
  let entity: Int
  let candidate: MentionCandidate

  var tokens: Range<Int> { candidate.tokens }
}

extension EntityType {
  var isPerson: Bool { self == .person }
  var isPlace: Bool { self == .place }
  var isOrganization: Bool { if case .organization = self { true } else { false } }
  var isCountry: Bool { if case .country = self { true } else { false } }
  var isForum: Bool { if case .forum = self { true } else { false } }
}
