internal import Foundation

/// Sentences with their names marked, in one of the forms in which such are published.
package struct NameCorpus: Sendable {
  package enum Format: String, Sendable, CaseIterable {
    /// KazNERD: a word and its label on a line.
    case kaznerd
    /// NYTK-NerKor: CoNLL-U Plus, the label in the sixth column.
    case nerkor
    /// Turkish Wiki NER: a word and its label on a line, more kinds of names.
    case wikiner
    /// factRuEval-2016: texts with spans and objects beside them.
    case factrueval
    /// Names by the numbers of sentences, `FACTS@SENTENCES`: the sentences are in a file of their own, one a line.
    case numbered
  }

  package let format: Format
  /// A file, or a folder of files.
  package let path: String

  /// - Parameter text: `FORMAT:PATH`
  /// - Throws: ``CorpusFailure/unknown(_:)``
  package init(_ text: String) throws(CorpusFailure) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let format = Format(rawValue: parts[0]) else { throw .unknown(text) }
    self.format = format
    path = parts[1]
  }

  /// The sentences, file by file in the order of their names.
  ///
  /// - Throws: ``CorpusFailure``
  package func sentences() throws(CorpusFailure) -> [AnnotatedSentence] {
    let found: [AnnotatedSentence]
    switch format {
    case .kaznerd: found = try ColumnCorpus.kaznerd.sentences(in: path)
    case .nerkor: found = try ColumnCorpus.nerkor.sentences(in: path)
    case .wikiner: found = try ColumnCorpus.wikiner.sentences(in: path)
    case .factrueval: found = try FactRuEvalCorpus(folder: path).sentences()
    case .numbered: found = try NumberedSentences(path).sentences()
    }
    guard !found.isEmpty else { throw .empty(path: path) }
    return found
  }

  static func text(of path: String) throws(CorpusFailure) -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw .unreadable(path: path) }
    return text
  }

  /// The files of a folder whose names end so, in order; or the one file that a path names.
  static func files(in path: String, ending: String) throws(CorpusFailure) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [path] }
    return names.filter { $0.hasSuffix(ending) }.sorted().map { path + "/" + $0 }
  }
}
