package import KorpuModel

/// What a word in the name of a body or gathering means, whatever the language: `culture`, `ministry`, a country.
package struct Concept: Hashable, Sendable, Comparable {
  /// The place in the table of concepts; beyond it, the letters of a country's code.
  let number: UInt16

  package static func < (left: Concept, right: Concept) -> Bool { left.number < right.number }
}

extension Concept {
  private static let firstCountry: UInt16 = 0x8000
  private static let letters: UInt16 = 26

  /// A country, its people, or what is theirs.
  package init(_ country: CountryCode) {
    number = country.code.utf8.reduce(0) { $0 * Self.letters + UInt16($1 - UInt8(ascii: "A")) } + Self.firstCountry
  }

  package var country: CountryCode? {
    guard isCountry else { return nil }
    let (first, second) = (number - Self.firstCountry).quotientAndRemainder(dividingBy: Self.letters)
    let code = [first, second].map { UInt8(ascii: "A") + UInt8($0) }
    return CountryCode(String(decoding: code, as: UTF8.self))
  }

  package var isCountry: Bool { number >= Self.firstCountry }
}
