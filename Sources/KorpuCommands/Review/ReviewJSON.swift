internal import Korpu

/// Pairs for review as JSON Lines, one pair a line.
struct ReviewJSON {
  private let commands: JudgingCommandLine

  init(archive: String) {
    commands = JudgingCommandLine(archive: archive)
  }

  func lines(_ pairs: [ReviewPair]) throws -> String {
    try pairs.map { try JSONLine.text(of: line(of: $0)) }.joined()
  }

  private func line(of pair: ReviewPair) -> Line {
    Line(
      a: side(pair.one), b: side(pair.other), one: pair.areOne, score: pair.score, articles: pair.articles,
      ties: pair.ties,
      findings: pair.findings.map { .init(comparison: $0.comparison, bits: $0.bits, compared: $0.compared) },
      same: commands.same(pair), different: commands.different(pair))
  }

  private func side(_ side: ReviewPair.Side) -> Line.Side {
    Line.Side(
      reference: side.reference.description, entity: side.entity, names: side.names,
      language: side.language.rawValue, countries: side.countries.map(\.code), posts: side.posts,
      evidence: side.evidence.map {
        .init(article: $0.article, published: $0.published?.iso, sentence: $0.sentence)
      })
  }

  private struct Line: Encodable {
    struct Side: Encodable {
      let reference: String
      let entity: String
      let names: [String]
      let language: String
      let countries: [String]
      let posts: [String]
      let evidence: [Evidence]
    }

    struct Evidence: Encodable {
      let article: String
      let published: String?
      let sentence: String
    }

    struct Finding: Encodable {
      let comparison: String
      let bits: Double
      let compared: String
    }

    let a: Side
    let b: Side
    let one: Bool
    let score: Double
    let articles: Int
    let ties: Int
    let findings: [Finding]
    let same: String
    let different: String
  }
}
