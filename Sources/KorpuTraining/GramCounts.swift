package import KorpuLanguage

/// How often each sequence of letters stands in the sentences of one variety.
package struct GramCounts {
  package private(set) var counts: [UInt64: Int] = [:]
  /// All sequences of each length; none has no letters.
  package private(set) var totals = [Int](repeating: 0, count: GramWord.longestGram + 1)
  private let script: Script
  private let spelling: ScriptMap?

  /// - Parameter spelling: How the sentences' letters are written in the variety, where that differs.
  package init(script: Script, spelling: ScriptMap? = nil) {
    self.script = script
    self.spelling = spelling
  }

  /// Counts the words of a sentence that are in the variety's script.
  ///
  /// - Complexity: O(length).
  package mutating func add(_ sentence: some StringProtocol) {
    guard let spelling else { return count(String(sentence)) }
    var words: [String] = []
    Self.read(String(sentence)) { word in words.append(spelling.mapped(Self.letters(of: word))) }
    count(words.joined(separator: " "))
  }

  private mutating func count(_ text: String) {
    Self.read(text) { word in
      guard word.script == script else { return }
      word.forEachGram { gram, length in
        counts[gram, default: 0] += 1
        totals[length] += 1
      }
    }
  }

  private static func read(_ text: String, _ body: (GramWord) -> Void) {
    var text = text
    var reader = WordReader()
    text.withUTF8 { bytes in unsafe reader.read(bytes) { word, _ in body(word) } }
  }

  private static func letters(of word: GramWord) -> String {
    String(String.UnicodeScalarView(word.symbols.dropFirst().dropLast().compactMap(Unicode.Scalar.init)))
  }
}
