import KorpuExtraction
import KorpuModel

/// The documentation of one kind of tie, rendered from the examples that its patterns carry and the tests run.
struct PatternPage {
  /// A way in which texts say it, in one sentence, and its examples in the order of the source.
  typealias Form = (summary: String, examples: [PatternExample])

  let title: String
  let introduction: String
  let forms: [Form]

  /// A DocC article.
  var markdown: String {
    ([header] + forms.map(section)).joined(separator: "\n") + "\n"
  }

  private var header: String { "# \(title)\n\n\(introduction)\n" }

  private func section(_ form: Form) -> String {
    let languages = Language.allCases.filter { language in form.examples.contains { $0.language == language } }
    let texts = languages.flatMap { language in form.examples.filter { $0.language == language } }
    return "## \(form.summary.trimmed(of: "."))\n\n" + texts.map(item).joined(separator: "\n") + "\n"
  }

  private func item(_ example: PatternExample) -> String {
    let text = example.text.replacing("\n\n", with: "\n").replacing("\n", with: " ¶ ")
    let states = example.states.map { "  - states `\($0)`" }
    let doesNot = example.doesNotState.map { "  - does not state `\($0)`" }
    return (["- \(example.language.rawValue): \(text)"] + states + doesNot).joined(separator: "\n")
  }
}

extension PatternPage {
  /// One page a kind of tie, in the order of the kinds' names, and one for statements.
  static var all: [(file: String, page: PatternPage)] {
    let ties = Dictionary(grouping: RelationPatterns.examples, by: \.type)
    let pages = ties.keys.sorted().map { type in
      let forms = grouped(ties[type, default: []].map { ($0.summary, $0.example) })
      return (type.capitalizedFirst + "Patterns.md", PatternPage(title: type, introduction: introduction, forms: forms))
    }
    let statements = PatternPage(
      title: "Statements", introduction: introduction,
      forms: grouped(StatementExamples.all.map { ($0.form, $0.example) }))
    return pages + [("StatementPatterns.md", statements)]
  }

  private static let introduction =
    "What the texts of each language state, and what a careless reader would see in them. All examples are run as tests; "
    + "their people and bodies are invented. ¶ stands for the end of a paragraph."

  /// The examples by form, in the order in which the forms first occur.
  private static func grouped(_ examples: [(form: String, example: PatternExample)]) -> [Form] {
    examples.reduce(into: []) { forms, item in
      if let same = forms.firstIndex(where: { $0.summary == item.form }) {
        forms[same].examples.append(item.example)
      } else {
        forms.append((item.form, [item.example]))
      }
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  fileprivate func trimmed(of end: Character) -> String { last == end ? String(dropLast()) : self }
}
