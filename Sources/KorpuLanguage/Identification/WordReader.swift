internal import KorpuModel

/// Cuts UTF-8 bytes into the words that tell a language: everything that is no letter parts them.
package struct WordReader {
  /// The letters read so far that are of neither script.
  package private(set) var foreignLetters = 0

  private var symbols: [UInt16] = [GramWord.boundary]
  private var counts = (latin: 0, cyrillic: 0)
  private var startsWithCapital = false
  private var capitals = 0
  private var startsLine = true

  package init() {}

  /// Calls a function with each word.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8; of broken sequences each gives one character that is no letter.
  ///   - body: Gets the reader too, which knows how many letters of other scripts came before the word.
  /// - Complexity: O(bytes).
  package mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (_ word: GramWord, _ foreignLetters: Int) -> Void
  ) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    reading: while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: break reading
      case .error: endWord(body)
      case .scalarValue(let scalar): take(scalar, body)
      }
    }
    endWord(body)
  }

  private mutating func take(
    _ scalar: Unicode.Scalar, _ body: (GramWord, Int) -> Void
  ) {
    if scalar.isTypedForApostrophe {
      // Within a word and at its end: «tog‘».
      if symbols.count > 1 { symbols.append(GramWord.apostrophe) }
    } else if ScalarProperties.isLetter(scalar) {
      append(scalar)
    } else if !(0x300..<0x370).contains(scalar.value) {
      // Marks that combine with a letter part no word.
      endWord(body)
      if scalar == "\n" { startsLine = true }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    guard let script = Script(of: scalar) else {
      foreignLetters += 1
      return
    }
    let isCapital = ScalarProperties.isCapital(scalar)
    if symbols.count == 1 { startsWithCapital = isCapital }
    if isCapital { capitals += 1 }
    switch script {
    case .latin: counts.latin += 1
    case .cyrillic: counts.cyrillic += 1
    }
    symbols.append(Self.small(scalar))
  }

  private static func small(_ scalar: Unicode.Scalar) -> UInt16 {
    if scalar == "İ" { return UInt16(UInt8(ascii: "i")) }
    let small = ScalarProperties.smallLetter(of: scalar) ?? scalar.properties.lowercaseMapping.unicodeScalars.first
    return UInt16(truncatingIfNeeded: (small ?? scalar).value)
  }

  private mutating func endWord(_ body: (GramWord, Int) -> Void) {
    guard symbols.count > 1 else { return }
    if counts.latin > 0, counts.cyrillic > 0 { LookAlikes.unify(&symbols, as: script) }
    symbols.append(GramWord.boundary)
    body(
      GramWord(symbols: symbols, script: script, isCapitalised: isCapitalised, startsLine: startsLine), foreignLetters)
    symbols.removeAll(keepingCapacity: true)
    symbols.append(GramWord.boundary)
    counts = (0, 0)
    capitals = 0
    startsLine = false
  }

  /// Longer words in capitals are no abbreviations, but belong to a text in capitals, where nothing tells the names.
  private static let longestAbbreviation = 5

  private var isCapitalised: Bool {
    let letters = counts.latin + counts.cyrillic
    return startsWithCapital && (capitals < letters || letters <= Self.longestAbbreviation)
  }

  private var script: Script { counts.latin >= counts.cyrillic ? .latin : .cyrillic }
}
