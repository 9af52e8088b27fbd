public import KorpuModel

/// The box of a country, or of the actors whose country no article states.
public struct DiagramGroup: Hashable, Sendable {
  /// `nil` where no article states the country.
  public let code: CountryCode?
  /// The name of the country; empty where none is stated.
  public let heading: String
  /// The country itself, where it has ties of its own.
  public let country: DiagramNode?
  /// Sorted by their ids.
  public let people: [DiagramNode]
  /// Sorted by their ids.
  public let bodies: [DiagramNode]

  public init(code: CountryCode?, heading: String, country: DiagramNode?, people: [DiagramNode], bodies: [DiagramNode])
  {
    self.code = code
    self.heading = heading
    self.country = country
    self.people = people
    self.bodies = bodies
  }

  /// The code in small letters, or `unstated`: a name for clusters and classes.
  public var id: String { code?.code.lowercased() ?? "unstated" }

  /// The id of the box in the picture.
  public var boxID: String { "box-\(id)" }

  /// The column next to the centre: the country above its people.
  public var innerColumn: [DiagramNode] { (country.map { [$0] } ?? []) + people }

  public var nodes: [DiagramNode] { innerColumn + bodies }
}
