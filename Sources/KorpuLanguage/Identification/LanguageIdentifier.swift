public import KorpuModel

/// Tells in which language and script a text is written, by its sequences of one to four letters (a naive Bayes
/// classifier with costs in small integers: the same text gives the same answer on every machine).
///
/// Kazakh is known in Cyrillic and in the Latin alphabets of 2018, of 2021 and of the newspapers before them, Uzbek in
/// Latin and in Cyrillic. What is in none of the nine languages is told by the languages that the table also knows, as
/// one knows neighbours, and by how little its letters look like any.
///
/// The table is made by `korpu-train language` from the sentences of FLORES-200.
public struct LanguageIdentifier: Sendable {
  private let table: GramTable

  /// The identifier with the table that the program brings.
  ///
  /// - Complexity: O(size of the table) the first time, some 2 ms; then O(1).
  public init() { self.init(table: .builtIn) }

  package init(table: GramTable) { self.table = table }

  /// The language of most of a text, or `nil` when that is in none of the nine, or holds no letters.
  ///
  /// Each passage of some hundred letters votes for its language: a headline or a quotation in another one changes
  /// nothing. Of a long text passages from all its parts are read.
  ///
  /// - Complexity: O(length), and O(1) beyond 16 KiB.
  public func language(of text: String) -> IdentifiedLanguage? {
    var text = text
    return text.withUTF8 { language(of: $0) }
  }

  /// The language of a span of a text, such as a quotation, or `nil` as for a text, and when the span leaves the text.
  ///
  /// - Complexity: O(length of the span) on native strings, and O(1) beyond 16 KiB.
  public func language(of span: TextSpan, in text: String) -> IdentifiedLanguage? {
    guard let part = text[span] else { return nil }
    var words = part
    return words.withUTF8 { language(of: $0) }
  }

  private func language(of bytes: UnsafeBufferPointer<UInt8>) -> IdentifiedLanguage? {
    var ballot = Ballot()
    for slice in TextSample.slices(of: bytes) {
      var passage = Passage(table: table)
      var foreignLetters = 0
      var reader = WordReader()
      reader.read(UnsafeBufferPointer(rebasing: bytes[slice])) { word, foreign in
        if passage.ends(before: word) {
          ballot.add(passage)
          passage = Passage(table: table)
        }
        passage.add(word, afterForeignLetters: foreign - foreignLetters)
        foreignLetters = foreign
      }
      passage.addForeignLetters(reader.foreignLetters - foreignLetters)
      ballot.add(passage)
    }
    return ballot.winner
  }
}
