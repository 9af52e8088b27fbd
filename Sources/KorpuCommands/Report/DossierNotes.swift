internal import Korpu

/// The sentences of a dossier in Markdown as footnotes, numbered as they are first cited.
struct DossierNotes {
  private struct Sentence: Hashable {
    let source: Int
    let text: String
  }

  /// The numbers of articles among the sources.
  private let numbers: [String: Int]
  private var sentences: [Sentence] = []
  private var places: [Sentence: Int] = [:]

  init(numbers: [String: Int]) { self.numbers = numbers }

  /// How many there are.
  var count: Int { sentences.count }

  /// «1 [^1] [^2], 3 [^3]»: the numbers of the sources that some citations name, each with its sentences.
  mutating func mark(_ citations: [Citation]) -> String {
    var marks: [Int: [String]] = [:]
    for citation in citations.sorted() {
      guard let source = numbers[citation.article] else { continue }
      var found = marks[source] ?? []
      if let text = citation.sentence { found.append(mark(Sentence(source: source, text: text))) }
      marks[source] = found
    }
    let cited = marks.sorted { $0.key < $1.key }.map { source, found in ["\(source)"] + found.unique() }
    return cited.map { $0.joined(separator: " ") }.joined(separator: ", ")
  }

  private mutating func mark(_ sentence: Sentence) -> String {
    let place = places[sentence] ?? sentences.count
    if place == sentences.count {
      sentences.append(sentence)
      places[sentence] = place
    }
    return "[^\(place + 1)]"
  }

  /// The footnotes after so many, a line each.
  func texts(from first: Int) -> [String] {
    sentences[first...].enumerated().map { index, sentence in
      let text = MarkdownAnswer.escaped(sentence.text.withoutControls)
      return "[^\(first + index + 1)]: \\[\(sentence.source)\\] «\(text)»\n"
    }
  }
}
