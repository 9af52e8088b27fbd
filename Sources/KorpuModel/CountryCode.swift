/// An ISO 3166-1 alpha-2 code in capitals; `XN` for the Turkish Republic of Northern Cyprus.
public struct CountryCode: Hashable, Sendable, Comparable {
  /// The two letters, the first the higher: so to copy and to compare codes costs nothing.
  private let letters: UInt16

  public var code: String {
    String(decoding: [UInt8(letters >> 8), UInt8(truncatingIfNeeded: letters)], as: UTF8.self)
  }

  /// Refuses anything but two ASCII letters; small letters are raised.
  public init?(_ text: some StringProtocol) {
    var raised: UInt16 = 0
    guard text.utf8.count == 2 else { return nil }
    for letter in text.utf8 {
      switch letter {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): raised = raised << 8 | UInt16(letter)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): raised = raised << 8 | UInt16(letter - 32)
      default: return nil
      }
    }
    letters = raised
  }

  public static func < (left: CountryCode, right: CountryCode) -> Bool { left.letters < right.letters }
}
