internal import KorpuLanguage
internal import KorpuModel

/// Names by the numbers of sentences that are kept elsewhere: rows of the sentence's number from 1 on, the first byte of
/// the name in it, the one after the last, and the kind; a number alone is a sentence without names.
struct NumberedSentences {
  private let facts: String
  private let sentencesPath: String

  /// - Parameter path: `FACTS@SENTENCES`
  init(_ path: String) throws(CorpusFailure) {
    let parts = path.split(separator: "@", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw .unknown(path) }
    (facts, sentencesPath) = (parts[0], parts[1])
  }

  func sentences() throws(CorpusFailure) -> [AnnotatedSentence] {
    let lines = try NameCorpus.text(of: sentencesPath).split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n"
    }
    var names: [Int: [AnnotatedSentence.Name]] = [:]
    var order: [Int] = []
    for (number, row) in try NameCorpus.text(of: facts).split(separator: "\n").enumerated() where !row.hasPrefix("#") {
      let columns = row.split(separator: "\t")
      guard let sentence = columns.first.flatMap({ Int($0) }), lines.indices.contains(sentence - 1) else {
        throw .damaged(path: facts, line: number + 1)
      }
      if order.last != sentence { order.append(sentence) }
      guard columns.count > 1 else { continue }
      guard let name = Self.name(columns, in: lines[sentence - 1]) else {
        throw .damaged(path: facts, line: number + 1)
      }
      names[sentence, default: []].append(name)
    }
    return order.map { AnnotatedSentence(text: String(lines[$0 - 1]), names: names[$0] ?? []) }
  }

  private static func name(_ columns: [Substring], in line: Substring) -> AnnotatedSentence.Name? {
    guard columns.count == 4, let start = Int(columns[1]), let end = Int(columns[2]), 0 <= start, start < end,
      end <= line.utf8.count, let kind = NameKind(code: columns[3])
    else { return nil }
    return AnnotatedSentence.Name(span: TextSpan(start: start, end: end), kind: kind)
  }
}

extension NameKind {
  /// - Parameter code: `PER`, `ORG` or `LOC`
  init?(code: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = kind
  }

  /// As people who mark names write the kinds.
  package var code: String {
    switch self {
    case .person: "PER"
    case .organization: "ORG"
    case .location: "LOC"
    }
  }
}
