internal import KorpuLanguage
internal import KorpuModel

/// The texts of factRuEval-2016: `.spans` has stretches of a text, in characters, `.objects` what they name.
///
/// A name reaches from the first to the last of an object's spans; what is both a place and a body there, the state, is
/// here a place. Objects without a name, «суд», are none.
struct FactRuEvalCorpus {
  private static let kinds: [Substring: NameKind] = [
    "Person": .person, "Org": .organization, "Location": .location, "LocOrg": .location,
  ]
  private let folder: String

  init(folder: String) { self.folder = folder }

  func sentences() throws(CorpusFailure) -> [AnnotatedSentence] {
    var sentences: [AnnotatedSentence] = []
    for file in try NameCorpus.files(in: folder, ending: ".objects") {
      let stem = file.dropLast(".objects".count)
      let text = try NameCorpus.text(of: stem + ".txt")
      let spans = Self.spans(in: try NameCorpus.text(of: stem + ".spans"))
      let names = Self.names(in: try NameCorpus.text(of: file), spans, of: text)
      sentences += Self.paragraphs(of: text, with: names)
    }
    return sentences
  }

  private typealias Span = (what: Substring, start: Int, end: Int)

  private static func spans(in text: String) -> [Substring: Span] {
    var spans: [Substring: Span] = [:]
    for line in text.split(separator: "\n") {
      let columns = line.split(separator: " ")
      guard columns.count > 3, let start = Int(columns[2]), let length = Int(columns[3]) else { continue }
      spans[columns[0]] = (columns[1], start, start + length)
    }
    return spans
  }

  private static func names(in objects: String, _ spans: [Substring: Span], of text: String) -> [AnnotatedSentence.Name]
  {
    let offsets = byteOffsets(in: text)
    var names: [AnnotatedSentence.Name] = []
    for line in objects.split(separator: "\n") {
      let columns = line.prefix { $0 != "#" }.split(separator: " ")
      guard columns.count > 2, let kind = kinds[columns[1]] else { continue }
      let own = columns.dropFirst(2).compactMap { spans[$0] }
      guard own.contains(where: { !$0.what.hasSuffix("descr") && $0.what != "job" }),
        let start = own.map(\.start).min(), let end = own.map(\.end).max(), end < offsets.count
      else { continue }
      names.append(.init(span: TextSpan(start: offsets[start], end: offsets[end]), kind: kind))
    }
    // Of names within one another the longest.
    return names.sorted { $0.span < $1.span }.reduce(into: []) { kept, name in
      if kept.last.map({ $0.span.end <= name.span.start }) ?? true { kept.append(name) }
    }
  }

  /// The byte at which each character begins, and the end.
  private static func byteOffsets(in text: String) -> [Int] {
    text.unicodeScalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF8.width($1)) }
  }

  private static func paragraphs(of text: String, with names: [AnnotatedSentence.Name]) -> [AnnotatedSentence] {
    var found: [AnnotatedSentence] = []
    var start = 0
    var next = names[...]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      let own = next.prefix { $0.span.start < end }.filter { $0.span.end <= end }
      next = next.drop { $0.span.start < end }
      if !line.isEmpty {
        let names = own.map { name in
          AnnotatedSentence.Name(
            span: TextSpan(start: name.span.start - start, end: name.span.end - start), kind: name.kind)
        }
        found.append(AnnotatedSentence(text: String(line), names: names))
      }
      start = end + 1
    }
    return found
  }
}
