import Foundation
import KorpuEvaluation
import KorpuModel
import Testing

/// An article as annotated and as extracted, and the counts that must come out: one file of `Pairs`.
struct ScoredPair: Decodable, CustomTestStringConvertible {
  /// What the pair is about.
  let rule: String
  let gold: ArticleFacts
  let predicted: ArticleFacts
  /// Recorded from an independent scorer.
  let expected: EvaluationScore

  var testDescription: String { "\(gold.id): \(rule)" }

  static func all() throws -> [ScoredPair] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Pairs")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.path() < $1.path() }
      .map { try JSONDecoder().decode(ScoredPair.self, from: Data(contentsOf: $0)) }
  }
}

extension EvaluationScore {
  /// The counts alone, in words, so that a failing test shows what differs.
  var summary: [String: String] {
    var lines = ["statements": statements.summary, "roles": "\(roles.right) of \(roles.found)"]
    for (name, layer) in [("entities", entities), ("relations", relations)] {
      lines[name] = layer.total.summary
      for (type, counts) in layer.byType { lines["\(name), \(type)"] = counts.summary }
    }
    return lines
  }
}

extension MatchCounts {
  var summary: String { "\(truePositives) found, \(falsePositives) too much, \(falseNegatives) missing" }

  /// The counts with annotations and predictions in each other's place.
  var turned: MatchCounts {
    MatchCounts(truePositives: truePositives, falsePositives: falseNegatives, falseNegatives: falsePositives)
  }
}
