internal import KorpuModel

/// One article of a page: its sentences, marked, and its facts.
struct ArticleSection {
  private let facts: ArticleFacts
  private let number: Int
  private let entities: [Entity.ID: Entity]

  init(facts: ArticleFacts, number: Int) {
    self.facts = facts
    self.number = number
    entities = Dictionary(facts.entities.map { ($0.id, $0) }) { first, _ in first }
  }

  var html: String {
    """
    <article>
    <header><h1>\(HTMLText.escaped(facts.title ?? facts.id))</h1><p class="meta">\(meta)</p></header>
    <div class="text">
    \(sentences)
    </div>
    <aside class="facts">
    \(list("Entities", facts.entities.map(entity)))
    \(list("Relations", facts.relations.map(relation)))
    \(list("Statements", facts.statements.map(statement)))
    </aside>
    </article>
    """
  }

  private var meta: String {
    let parts = [facts.id, facts.language.englishName, facts.publisher, facts.published?.iso] + facts.authors
    return HTMLText.escaped(parts.compactMap(\.self).joined(separator: " · "))
  }

  private var sentences: String {
    let marks = Dictionary(grouping: mentionMarks + statementMarks, by: \.sentence)
    return facts.sentences.enumerated().map { index, sentence in
      let marked = MarkedSentence(sentence: sentence, marks: marks[index, default: []].map(\.mark))
      return "<p class=\"sentence\" id=\"\(anchor(index))\">\(marked.html)</p>"
    }.joined(separator: "\n")
  }

  private func anchor(_ sentence: Int) -> String { "a\(number)s\(sentence)" }

  private var mentionMarks: [(sentence: Int, mark: MarkedSentence.Mark)] {
    facts.entities.flatMap { entity in
      entity.mentions.compactMap(\.evidence).map { evidence in
        let title = [name(entity), evidence.reason].compactMap(\.self).joined(separator: "\n")
        return (evidence.sentence, .init(span: evidence.span, style: entity.type.name, title: title))
      }
    }
  }

  /// A statement over several sentences is marked in each of them.
  private var statementMarks: [(sentence: Int, mark: MarkedSentence.Mark)] {
    facts.statements.flatMap { statement in
      statement.evidence.flatMap { evidence in
        sentences(under: evidence.span).map { index in
          let span = facts.sentences[index].span
          let marked = TextSpan(
            start: max(span.start, evidence.span.start), end: min(span.end, evidence.span.end))
          return (index, .init(span: marked, style: "statement", title: "said by \(name(statement.speaker))"))
        }
      }
    }
  }

  /// The sentences that a span is in, which stand in the order of the text.
  ///
  /// - Complexity: O(log sentences + those found).
  private func sentences(under span: TextSpan) -> Range<Int> {
    let first = facts.sentences.partitioningIndex { $0.span.end > span.start }
    let end = facts.sentences[first...].firstIndex { $0.span.start >= span.end } ?? facts.sentences.count
    return first..<max(first, end)
  }

  private func list(_ title: String, _ items: [String]) -> String {
    "<h2>\(title) (\(items.count))</h2><ul>\(items.map { "<li>\($0)</li>" }.joined(separator: "\n"))</ul>"
  }

  private func entity(_ entity: Entity) -> String {
    let kind = [entity.type.name, entity.type.kindName].compactMap(\.self).joined(separator: ", ")
    let forms = entity.mentions.map(\.surface).unique().filter { $0 != entity.name }.joined(separator: " · ")
    return "<mark class=\"\(entity.type.name)\">\(HTMLText.escaped(name(entity)))</mark> "
      + "<span class=\"meta\">\(HTMLText.escaped(kind + (forms.isEmpty ? "" : ": " + forms)))</span>"
      + why(entity.mentions.compactMap(\.evidence))
  }

  private func relation(_ relation: Relation) -> String {
    let role = relation.role.map { " (\($0.rawValue)\(relation.title.map { ", “\($0)”" } ?? ""))" } ?? ""
    let arrow = relation.type.isSymmetric ? "—" : "→"
    return HTMLText.escaped("\(relation.type.rawValue)\(role): \(name(relation.from)) \(arrow) \(name(relation.to))")
      + why(relation.evidence)
  }

  private func statement(_ statement: Statement) -> String {
    let words =
      statement.isDirect ? "“\(statement.opens) … \(statement.closes)”" : "\(statement.opens) … \(statement.closes)"
    let about = statement.about.isEmpty ? "" : " — about " + statement.about.map(name).joined(separator: ", ")
    return HTMLText.escaped("\(name(statement.speaker)): \(words)\(about)") + why(statement.evidence)
  }

  /// The sentences that say so, and why, where the facts tell.
  private func why(_ evidence: [Evidence]) -> String {
    let links = evidence.map(\.sentence).unique().map { "<a href=\"#\(anchor($0))\">\($0 + 1)</a>" }
    let reasons = evidence.compactMap(\.reason).unique().map(HTMLText.escaped)
    guard !links.isEmpty else { return "" }
    let sentences = links.count == 1 ? "sentence \(links[0])" : "sentences \(links.joined(separator: ", "))"
    return " <span class=\"why\">\(([sentences] + reasons).joined(separator: "<br>"))</span>"
  }

  private func name(_ id: Entity.ID) -> String { entities[id].map(name) ?? id }

  private func name(_ entity: Entity) -> String {
    if case .country(let code) = entity.type { "\(code.code) \(entity.name)" } else { entity.name }
  }
}
