internal import Foundation
internal import Korpu

/// Pairs for review as text to read.
struct ReviewText {
  private let commands: JudgingCommandLine

  init(archive: String) {
    commands = JudgingCommandLine(archive: archive)
  }

  func text(_ pairs: [ReviewPair]) -> String {
    guard !pairs.isEmpty else { return "Nothing is uncertain.\n" }
    return pairs.enumerated()
      .map { lines(of: $1, number: $0 + 1).map { $0.withoutControls + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private func lines(of pair: ReviewPair, number: Int) -> [String] {
    let state = pair.areOne ? "taken for one" : "taken for two"
    let stake =
      "\(pair.articles) \(pair.articles == 1 ? "article" : "articles"), \(pair.ties) \(pair.ties == 1 ? "tie" : "ties")"
    return ["\(number). \(state) · score \(String(format: "%.2f", pair.score)) · \(stake)"]
      + lines(of: pair.one) + lines(of: pair.other)
      + pair.findings.map { "  \($0)" }
      + ["  \(commands.same(pair))", "  \(commands.different(pair))"]
  }

  private func lines(of side: ReviewPair.Side) -> [String] {
    let countries = side.countries.map(\.code).joined(separator: " ")
    let particulars = [side.language.rawValue, countries, side.posts.joined(separator: "; ")].filter { !$0.isEmpty }
    return ["  \(side.names.joined(separator: " / ")) (\(side.entity)) · \(particulars.joined(separator: " · "))"]
      + side.evidence.map { evidence in
        let source = ([evidence.published?.iso].compactMap(\.self) + ["[\(evidence.article)]"]).joined(separator: " ")
        return "    «\(evidence.sentence)» \(source)"
      }
  }
}
