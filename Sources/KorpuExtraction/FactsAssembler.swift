internal import KorpuLanguage
internal import KorpuModel

/// Puts the findings of an article into the shape of the model.
struct FactsAssembler {
  let article: Article
  let scene: Scene
  /// Says why each thing was found, where somebody asks.
  let explainer: Explainer?

  func facts(relations: [RelationFinding], statements: [StatementFinding], publisher: String?) -> ArticleFacts {
    let tied = Set(relations.flatMap { [$0.from, $0.to] } + statements.map(\.speaker))
    let kept = scene.entities.indices.filter { tied.contains($0) || isOfStory(scene.entities[$0]) }
    let isKept = Set(kept)
    return ArticleFacts(
      id: article.name, digest: article.digest, title: article.title, language: article.language,
      published: article.published, publishedTime: article.publishedTime, publisher: publisher,
      authors: article.authors, entities: kept.map { entity(scene.entities[$0]) },
      relations: relations.map(relation), statements: statements.map { statement($0, amongKept: isKept) },
      sentences: sentences())
  }

  /// Whether something belongs to the story although nothing is tied to it.
  private func isOfStory(_ entity: LocatedEntity) -> Bool {
    switch entity.type {
    case .place: StoryPlaces(scene: scene).isOfStory(entity)
    case .person: !PeopleOfHistory(scene: scene).holdsOnlyInMemory(entity)
    case .organization: !CreditedMedia(scene: scene).isOnlyCredited(entity)
    case .country, .forum: true
    }
  }

  private func entity(_ located: LocatedEntity) -> Entity {
    Entity(
      id: located.id, type: located.type, name: located.name,
      mentions: located.mentions.map { mention in
        let printed = mention.printed ?? mention.tokens
        return Mention(
          surface: scene.reading.text(of: printed),
          evidence: evidence(
            printed, confidence: mention.confidence, reason: explainer?.reason(for: mention)))
      })
  }

  private func relation(_ finding: RelationFinding) -> Relation {
    Relation(
      type: finding.type, from: scene.entities[finding.from].id, to: scene.entities[finding.to].id,
      role: finding.role, title: finding.title,
      evidence: zip(finding.evidence, finding.reasons).map { tokens, reason in
        evidence(tokens, confidence: finding.confidence, reason: explainer?.reason(reason, on: tokens))
      })
  }

  private func statement(_ finding: StatementFinding, amongKept kept: Set<Int>) -> Statement {
    let words = scene.reading.text(of: finding.content).utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }
    return Statement(
      speaker: scene.entities[finding.speaker].id,
      opens: words.prefix(4).joined(separator: " "),
      closes: words.suffix(4).joined(separator: " "),
      isDirect: finding.isDirect,
      about: finding.about.filter(kept.contains).map { scene.entities[$0].id },
      evidence: [
        evidence(finding.content, confidence: finding.confidence, reason: explainer?.reason(for: finding))
      ])
  }

  private func evidence(_ tokens: Range<Int>, confidence: Double, reason: String?) -> Evidence {
    Evidence(
      span: scene.reading.span(of: tokens), sentence: scene.reading.sentenceOfToken[tokens.lowerBound],
      confidence: confidence, reason: reason)
  }

  private func sentences() -> [Sentence] {
    scene.reading.sentences.map { range in
      let span = scene.reading.span(of: range)
      return Sentence(span: span, text: scene.reading.text(of: span))
    }
  }
}
