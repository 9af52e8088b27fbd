import Foundation
import KorpuEvaluation
import KorpuModel
import Testing

@Suite struct ReportTests {
  private func facts(
    _ id: String, _ language: Language, persons: [String], roles: [Role?] = []
  ) -> ArticleFacts {
    let entities = persons.enumerated().map { index, name in
      Entity(id: "p\(index)", type: .person, name: name, mentions: [])
    }
    let body = Entity(id: "o", type: .organization(.ngo), name: "Bulaq", mentions: [])
    let relations = roles.enumerated().map { index, role in
      Relation(type: .holdsRole, from: "p\(index)", to: "o", role: role)
    }
    return ArticleFacts(
      id: id, language: language, entities: roles.isEmpty ? entities : entities + [body], relations: relations,
      statements: [])
  }

  private func report() throws -> EvaluationReport {
    try EvaluationReport(
      gold: [
        facts("n2", .turkish, persons: ["Deniz Ova", "Ece Kaya"]),
        facts("n1", .azerbaijani, persons: ["Aylin Daş", "Bəxtiyar Bulud", "Cavid Su"], roles: [.chair, .head, nil]),
        facts("n3", .turkish, persons: ["Can Dere"]),
      ],
      predicted: [
        facts("n1", .azerbaijani, persons: ["Aylin Daşın", "Bəxtiyar Bulud", "Yad Adam"], roles: [.chair, .member]),
        facts("n2", .turkish, persons: ["Deniz Ova"]),
        facts("unasked", .turkish, persons: ["Hiç Kimse"]),
      ])
  }

  @Test func `languages by code, missing predictions by id, other articles left aside`() throws {
    let report = try report()
    #expect(report.languages.map(\.language) == [.azerbaijani, .turkish])
    #expect(report.languages.map(\.score.articles) == [1, 2])
    #expect(report.missing == ["n3"])
    #expect(report.overall.articles == 3)
    let turkish = report.languages[1].score.entities.total
    #expect(turkish == MatchCounts(truePositives: 1, falsePositives: 0, falseNegatives: 2))
  }

  @Test func `the whole is the sum of the languages`() throws {
    let report = try report()
    let sum = report.languages.reduce(into: EvaluationScore()) { $0 += $1.score }
    #expect(sum == report.overall)
  }

  @Test func `two articles of one id are refused`() {
    let article = facts("n1", .turkish, persons: [])
    #expect(throws: EvaluationError.annotatedTwice("n1")) {
      try EvaluationReport(gold: [article, article], predicted: [])
    }
    #expect(throws: EvaluationError.predictedTwice("n1")) {
      try EvaluationReport(gold: [], predicted: [article, article])
    }
  }

  @Test(
    arguments: [
      (MatchCounts(), nil, nil, nil),
      (MatchCounts(falsePositives: 2), 0, 0, 0),
      (MatchCounts(falseNegatives: 2), 0, 0, 0),
      (MatchCounts(truePositives: 3, falsePositives: 1, falseNegatives: 2), 0.75, 0.6, 2.0 / 3),
    ] as [(MatchCounts, Double?, Double?, Double?)])
  func `measures of next to nothing`(counts: MatchCounts, precision: Double?, recall: Double?, f1: Double?) {
    #expect(counts.precision == precision)
    #expect(counts.recall == recall)
    #expect(counts.f1 == f1)
  }

  @Test func `the table`() throws {
    let expected = """
      Azerbaijani (1 article)
                               P     R    F1     tp     fp     fn
        entities           0.750 0.750 0.750      3      1      1
          person           0.667 0.667 0.667      2      1      1
          organization     1.000 1.000 1.000      1      0      0
        relations          1.000 0.667 0.800      2      0      1
          holdsRole        1.000 0.667 0.800      2      0      1
        statements             -     -     -      0      0      0
        roles              0.500  1 of 2

      Turkish (2 articles)
                               P     R    F1     tp     fp     fn
        entities           1.000 0.333 0.500      1      0      2
          person           1.000 0.333 0.500      1      0      2
        relations              -     -     -      0      0      0
        statements             -     -     -      0      0      0
        roles                  -  0 of 0

      Overall (3 articles)
                               P     R    F1     tp     fp     fn
        entities           0.800 0.571 0.667      4      1      3
          person           0.750 0.500 0.600      3      1      3
          organization     1.000 1.000 1.000      1      0      0
        relations          1.000 0.667 0.800      2      0      1
          holdsRole        1.000 0.667 0.800      2      0      1
        statements             -     -     -      0      0      0
        roles              0.500  1 of 2

      No prediction for: n3

      """
    #expect(try report().table == expected)
  }

  @Test func `the JSON is read back as it was written, and holds the measures`() throws {
    let report = try report()
    let json = try report.json()
    #expect(try JSONDecoder().decode(EvaluationReport.self, from: json) == report)
    let text = String(decoding: json, as: UTF8.self)
    #expect(text.contains(#""f1" : 0.6667"#))
    #expect(text.hasSuffix("}\n"))
    #expect(try report.json() == json)
  }

  @Test func `a report tells what has changed since another`() throws {
    let gold = facts("n1", .turkish, persons: ["Deniz Ova", "Ece Kaya"])
    let before = try EvaluationReport(
      gold: [gold], predicted: [facts("n1", .turkish, persons: ["Deniz Ova", "Yad Adam"])])
    let after = try EvaluationReport(gold: [gold], predicted: [facts("n1", .turkish, persons: ["Ece Kaya"])])
    let change = EvaluationChange(from: before, to: after)
    #expect(change.mended.map(\.description) == ["n1 - person: Ece Kaya", "n1 + person: Yad Adam"])
    #expect(change.new.map(\.description) == ["n1 - person: Deniz Ova"])
    #expect(change.text.contains("Turkish entities: 0.500 → 0.667"))
    #expect(EvaluationChange(from: after, to: after).text == "Nothing has changed.\n")
  }

  @Test func `a report survives its JSON`() throws {
    let report = try report()
    #expect(try JSONDecoder().decode(EvaluationReport.self, from: report.json()) == report)
  }
}
