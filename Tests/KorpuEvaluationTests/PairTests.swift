import KorpuEvaluation
import KorpuModel
import TestSupport
import Testing

@Suite struct PairTests {
  @Test func `the pairs cover all languages`() throws {
    #expect(Set(try ScoredPair.all().map(\.gold.language)) == Set(Language.allCases))
  }

  @Test(arguments: try ScoredPair.all()) func `the counts are those of the independent scorer`(_ pair: ScoredPair) {
    let score = EvaluationScore(gold: pair.gold, predicted: pair.predicted)
    #expect(score.summary == pair.expected.summary)
    #expect(score == pair.expected)
  }

  @Test(arguments: try ScoredPair.all()) func `turning the sides turns the mistakes`(_ pair: ScoredPair) {
    let score = EvaluationScore(gold: pair.gold, predicted: pair.predicted)
    let turned = EvaluationScore(gold: pair.predicted, predicted: pair.gold)
    #expect(turned.entities.total == score.entities.total.turned)
    #expect(turned.relations.total == score.relations.total.turned)
    #expect(turned.statements == score.statements.turned)
    #expect(turned.roles == score.roles)
  }

  @Test(arguments: try ScoredPair.all()) func `each mistake is listed once`(_ pair: ScoredPair) throws {
    let report = try EvaluationReport(gold: [pair.gold], predicted: [pair.predicted.called(pair.gold.id)])
    func count(_ kind: Mistake.Kind, _ layer: Mistake.Layer) -> Int {
      report.mistakes.count { $0.kind == kind && $0.layer == layer }
    }
    let layers: [(Mistake.Layer, MatchCounts)] = [
      (.entity, report.overall.entities.total), (.relation, report.overall.relations.total),
      (.statement, report.overall.statements),
    ]
    for (layer, counts) in layers {
      #expect(count(.missed, layer) == counts.falseNegatives)
      #expect(count(.wrong, layer) == counts.falsePositives)
    }
    #expect(count(.role, .relation) == report.overall.roles.found - report.overall.roles.right)
  }

  @Test(arguments: try ScoredPair.all()) func `ids carry no meaning`(_ pair: ScoredPair) {
    let renamed = pair.predicted.renamingEntities { "z-\(String($0.reversed()))" }
    #expect(EvaluationScore(gold: pair.gold, predicted: renamed) == pair.expected)
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func `facts against themselves are all right`(seed: UInt64) {
    var random = RandomFacts(seed: seed)
    let facts = random.next()
    let score = EvaluationScore(gold: facts, predicted: facts)
    #expect(score.entities.total.truePositives == facts.entities.count)
    #expect(score.statements == MatchCounts(truePositives: facts.statements.count))
    for layer in [score.entities.total, score.relations.total] { #expect(layer.turned == layer) }
    #expect(score.relations.total.falsePositives == 0)
    #expect(score.roles.share ?? 1 == 1)
  }
}

extension ArticleFacts {
  func renamingEntities(_ rename: (Entity.ID) -> Entity.ID) -> ArticleFacts {
    ArticleFacts(
      id: id, language: language,
      entities: entities.map { Entity(id: rename($0.id), type: $0.type, name: $0.name, mentions: $0.mentions) },
      relations: relations.map {
        Relation(type: $0.type, from: rename($0.from), to: rename($0.to), role: $0.role, title: $0.title)
      },
      statements: statements.map {
        Statement(
          speaker: rename($0.speaker), opens: $0.opens, closes: $0.closes, isDirect: $0.isDirect,
          about: $0.about.map(rename), characterOffset: $0.characterOffset)
      })
  }
}
