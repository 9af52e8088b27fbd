internal import KorpuLanguage

/// Sentences of a word a line, parted by empty lines, with labels that begin names, `B-`, and go on with them, `I-`.
struct ColumnCorpus: Sendable {
  private let separator: Character
  private let column: Int
  private let kinds: [String: NameKind]
  private let ending: String

  static let kaznerd = ColumnCorpus(
    separator: " ", column: 1,
    kinds: ["PERSON": .person, "ORGANISATION": .organization, "LOCATION": .location, "GPE": .location], ending: ".txt")
  static let nerkor = ColumnCorpus(
    separator: "\t", column: 5, kinds: ["PER": .person, "ORG": .organization, "LOC": .location], ending: ".conllup")
  static let wikiner = ColumnCorpus(
    separator: "\t", column: 1,
    kinds: ["PERSON": .person, "ORG": .organization, "LOC": .location, "GPE": .location], ending: ".conll")

  func sentences(in path: String) throws(CorpusFailure) -> [AnnotatedSentence] {
    var sentences: [AnnotatedSentence] = []
    for file in try NameCorpus.files(in: path, ending: ending) {
      let text = try NameCorpus.text(of: file)
      var words: [(word: Substring, kind: NameKind?, begins: Bool)] = []
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if line.isEmpty || line == "\r" {
          if !words.isEmpty { sentences.append(AnnotatedSentence(words: words)) }
          words = []
        } else if !line.hasPrefix("# ") || column < 2 {
          guard let word = word(of: line) else { throw .damaged(path: file, line: number + 1) }
          words.append(word)
        }
      }
      if !words.isEmpty { sentences.append(AnnotatedSentence(words: words)) }
    }
    return sentences
  }

  private func word(of line: Substring) -> (word: Substring, kind: NameKind?, begins: Bool)? {
    let columns = line.split(separator: separator, omittingEmptySubsequences: false)
    guard columns.count > column else { return nil }
    let label = columns[column].trimmingPrefix(" ")
    return (columns[0], kinds[String(label.dropFirst(2))], label.hasPrefix("B"))
  }
}
