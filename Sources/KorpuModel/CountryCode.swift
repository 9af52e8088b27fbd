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
