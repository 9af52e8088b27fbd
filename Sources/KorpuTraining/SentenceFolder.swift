package import Foundation

/// The sentences of a language as SIB-200 keeps them: a folder of tab-separated files, a sentence in the last column.
package struct SentenceFolder {
  /// Why there are no sentences.
  package enum Failure: Error, CustomStringConvertible {
    case unreadable(path: String)
    case empty(path: String)

    package var description: String {
      switch self {
      case .unreadable(let path): "\(path) cannot be read. Give --data the folder data/annotated of SIB-200."
      case .empty(let path): "\(path) holds no sentences. Give --data the folder data/annotated of SIB-200."
      }
    }
  }

  /// The sentences, file by file in the order of their names.
  package let sentences: [Substring]

  /// - Throws: ``Failure``
  package init(_ folder: URL) throws(Failure) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw .unreadable(path: folder.path)
    }
    var sentences: [Substring] = []
    for name in names.sorted() where name.hasSuffix(".tsv") {
      let file = folder.appending(path: name)
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { throw .unreadable(path: file.path) }
      sentences += text.split(whereSeparator: \.isNewline).dropFirst().compactMap { $0.split(separator: "\t").last }
    }
    guard !sentences.isEmpty else { throw .empty(path: folder.path) }
    self.sentences = sentences
  }
}
