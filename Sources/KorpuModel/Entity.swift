/// Who or what an article speaks of.
public struct Entity: Hashable, Sendable {
  /// The identity within its article, such as `p1`.
  public typealias ID = String

  public let id: ID
  public let type: EntityType
  /// The fullest nominative form in the article; for a country, the form seen first.
  public let name: String
  /// The places where the article names it, in reading order.
  public let mentions: [Mention]

  public init(id: ID, type: EntityType, name: String, mentions: [Mention]) {
    self.id = id
    self.type = type
    self.name = name
    self.mentions = mentions
  }
}

/// A name, an abbreviation or an initialled name as printed.
public struct Mention: Hashable, Sendable {
  /// The words as they stand in the text, inflected.
  public let surface: String
  /// Where it stands; `nil` in facts from elsewhere that give no place.
  public let evidence: Evidence?

  public init(surface: String, evidence: Evidence?) {
    self.surface = surface
    self.evidence = evidence
  }
}

/// The kinds of nodes, as the ontology defines them.
public enum EntityType: Hashable, Sendable {
  case person
  case organization(OrganizationKind)
  case country(CountryCode)
  case forum(ForumKind)
  case place

  /// The word that JSON and DOT use for the type, whatever its kind.
  public var name: String {
    switch self {
    case .person: "person"
    case .organization: "organization"
    case .country: "country"
    case .forum: "forum"
    case .place: "place"
    }
  }

  /// The word for the kind within the type, where the type has kinds.
  public var kindName: String? {
    switch self {
    case .organization(let kind): kind.rawValue
    case .forum(let kind): kind.rawValue
    case .person, .country, .place: nil
    }
  }
}

public enum OrganizationKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Public union, foundation, association, platform of NGOs.
  case ngo
  /// An intergovernmental body.
  case igo
  /// Ministry, agency, parliament, presidency.
  case government
  /// Media as an actor, not as the credited source.
  case media
  case academia
  case business
  case party
  case other
}

public enum ForumKind: String, Hashable, Sendable, Codable, CaseIterable {
  case forum, summit, conference, congress, panel, session, meeting, festival, other
}

/// An ISO 3166-1 alpha-2 code in capitals; `XN` for the Turkish Republic of Northern Cyprus.
public struct CountryCode: Hashable, Sendable, Comparable {
  public let code: String

  /// Refuses anything but two ASCII letters; small letters are raised.
  public init?(_ text: some StringProtocol) {
    let letters = Array(text.utf8)
    guard letters.count == 2 else { return nil }
    var raised = ""
    for letter in letters {
      switch letter {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): raised.unicodeScalars.append(Unicode.Scalar(letter))
      case UInt8(ascii: "a")...UInt8(ascii: "z"): raised.unicodeScalars.append(Unicode.Scalar(letter - 32))
      default: return nil
      }
    }
    code = raised
  }

  public static func < (left: CountryCode, right: CountryCode) -> Bool { left.code < right.code }
}
