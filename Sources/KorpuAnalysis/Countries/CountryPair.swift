public import KorpuModel

/// Two countries, whichever is named first.
public struct CountryPair: Hashable, Sendable {
  /// The one whose code is smaller.
  public let first: CountryCode
  public let second: CountryCode

  /// - Parameters:
  ///   - one: The one country.
  ///   - other: The other; the same country once more stands for what its actors have among themselves.
  public init(_ one: CountryCode, _ other: CountryCode) {
    first = min(one, other)
    second = max(one, other)
  }

  public func contains(_ country: CountryCode) -> Bool { country == first || country == second }
}
