/// Why there is nothing to learn from.
package enum CorpusFailure: Error, CustomStringConvertible {
  case unknown(String)
  case unreadable(path: String)
  case damaged(path: String, line: Int)
  case empty(path: String)

  package var description: String {
    switch self {
    case .unknown(let name):
      "“\(name)” names no corpus. Write FORMAT:PATH, with one of \(NameCorpus.Format.allCases.map(\.rawValue))."
    case .unreadable(let path): "\(path) cannot be read."
    case .damaged(let path, let line): "\(path), line \(line): this is not how the corpus is written."
    case .empty(let path): "\(path) holds no sentences."
    }
  }
}
