/// A person of the world, whatever language writes of them.
public struct SamplePerson: Hashable, Sendable {
  /// How a person's name stands to another's.
  public enum Kin: Hashable, Sendable {
    /// A name of their own.
    case none
    /// The son or daughter of another, with whom they share the surname.
    case child(of: Int)
    /// Somebody else of the same full name in another country.
    case namesake(of: Int)
  }

  public let number: Int
  /// The country that they belong to.
  let country: SampleCountry
  /// The country whose names they bear.
  let origin: SampleCountry
  let gender: Gender
  /// Places in the lists of names of the origin.
  let given: Int
  let father: Int
  let surname: Int
  public let kin: Kin

  /// The name of the person in the truth.
  public var id: String { "p\(number)" }
}
