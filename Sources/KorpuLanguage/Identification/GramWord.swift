/// A word as the identifier of languages sees it: its letters, small, between two boundaries.
package struct GramWord {
  /// Stands before the first letter and after the last.
  package static let boundary = UInt16(UInt8(ascii: "_"))
  package static let apostrophe = UInt16(UInt8(ascii: "'"))

  /// The letters and their boundaries.
  package internal(set) var symbols: [UInt16]
  package internal(set) var script: Script
  /// Names are capitalised, and tell less of the language that they stand in.
  package internal(set) var isCapitalised: Bool
  /// Whether a line ends between the word before and this one.
  package internal(set) var startsLine: Bool

  /// How much a word counts in small letters. A capitalised one, often a name, counts for one.
  static let fullWeight = 3

  var weight: Int { isCapitalised ? 1 : Self.fullWeight }

  package var letterCount: Int { symbols.count - 2 }

  /// The longest sequences of letters that tell.
  package static let longestGram = 4

  /// Calls a function with every sequence of one to four symbols, packed into an integer, in the order in which they
  /// end. The boundary alone is none.
  ///
  /// - Complexity: O(length).
  @inline(__always)
  package func forEachGram(_ body: (_ gram: UInt64, _ length: Int) -> Void) {
    symbols.withUnsafeBufferPointer { symbols in
      var last: UInt64 = UInt64(symbols[0])
      for end in 1..<symbols.count {
        last = last << 16 | UInt64(symbols[end])
        for length in 1...min(Self.longestGram, end + 1) where length > 1 || symbols[end] != Self.boundary {
          body(last & UInt64.max >> UInt64(64 - 16 * length), length)
        }
      }
    }
  }

  /// A packed sequence of letters as text.
  package static func text(of gram: UInt64) -> String {
    var scalars = String.UnicodeScalarView()
    for shift in [48, 32, 16, 0] as [UInt64] {
      let symbol = UInt16(truncatingIfNeeded: gram >> shift)
      if symbol != 0, let scalar = Unicode.Scalar(symbol) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
