package import KorpuModel

/// How much each sequence of letters tells against each variety of the languages: the table that `korpu-train` writes.
///
/// A row is a sequence of one to four letters, `_` for the boundary of a word, a tab, and one character for each variety
/// of the row's script: `!` where the sequence is as frequent as in any variety, and one character further for each
/// quarter of a nat (longer sequences count more) by which it is rarer. Comments at the head name the varieties:
/// `# latin: az en …`. Nothing is copied but the keys.
package struct GramTable: Sendable {
  /// A way of writing a language, or languages that are none of ours.
  package struct Variety: Hashable, Sendable {
    /// Its code, with the spelling after a hyphen: `kk-acute`. Those of other languages begin with `other`.
    package let name: String
    /// `nil` for other languages.
    package let language: Language?

    package init(_ name: String) {
      self.name = name
      language = Language(rawValue: String(name.prefix { $0 != "-" }))
    }
  }

  /// What a character stands for in nats.
  package static let nat = 4
  /// The characters from the least cost to the highest.
  package static let characters = UInt8(ascii: "!")...UInt8(ascii: "~")

  package let latin: [Variety]
  package let cyrillic: [Variety]
  private let bytes: TableBytes
  private let index: GramIndex

  /// The table that the program brings.
  package static let builtIn: GramTable = {
    guard let bytes = TableBytes.identification("grams"), let table = GramTable(bytes) else {
      fatalError("the table of language identification is damaged")
    }
    return table
  }()

  /// - Returns: `nil` when the text is no such table.
  /// - Complexity: O(bytes).
  package init?(_ text: String) { self.init(TableBytes(copying: Array(text.utf8))) }

  private init?(_ bytes: TableBytes) {
    var scanner = GramTableScanner(bytes: bytes)
    guard let heads = scanner.readHeads() else { return nil }
    latin = heads.latin.map(Variety.init)
    cyrillic = heads.cyrillic.map(Variety.init)
    guard let index = scanner.readRows(columns: (latin.count, cyrillic.count)) else { return nil }
    self.bytes = bytes
    self.index = index
  }

  package func varieties(in script: Script) -> [Variety] {
    switch script {
    case .latin: latin
    case .cyrillic: cyrillic
    }
  }

  /// Adds the costs of a word to those of a passage.
  ///
  /// - Parameter costs: One number for each variety of the word's script, in nats by ``nat`` and by ``GramWord/fullWeight``.
  /// - Complexity: O(letters · varieties).
  func addCosts(of word: GramWord, to costs: inout [Int]) {
    let columns = costs.count
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: columns) { sums in
      sums.initialize(repeating: 0)
      var grams = 0
      word.forEachGram { gram, _ in
        guard let row = index[gram] else { return }
        grams += 1
        // Nothing but sums of bytes, many in one step: this is most of what telling a language takes.
        for column in 0..<columns { sums[column] &+= UInt32(bytes.start[row + column]) }
      }
      let least = grams * Int(Self.characters.lowerBound)
      for column in 0..<columns { costs[column] += word.weight * (Int(sums[column]) - least) }
    }
  }
}
