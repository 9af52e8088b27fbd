internal import KorpuModel

/// One article of a page: its sentences, marked, and its facts.
struct ArticleSection {
  let facts: ArticleFacts
  let number: Int

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
        facts.sentences.enumerated().compactMap { index, sentence -> (Int, MarkedSentence.Mark)? in
          let start = max(sentence.span.start, evidence.span.start)
          let end = min(sentence.span.end, evidence.span.end)
          guard start < end else { return nil }
          return (
            index,
            .init(
              span: TextSpan(start: start, end: end), style: "statement", title: "said by \(name(statement.speaker))")
          )
        }
      }
    }
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

  private func name(_ id: Entity.ID) -> String { facts.entities.first { $0.id == id }.map(name) ?? id }

  private func name(_ entity: Entity) -> String {
    if case .country(let code) = entity.type { "\(code.code) \(entity.name)" } else { entity.name }
  }
}
