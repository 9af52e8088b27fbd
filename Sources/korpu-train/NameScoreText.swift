import Foundation
import KorpuLanguage
import KorpuTraining

/// Scores of names as lines.
enum NameScoreText {
  static func write(_ scores: [NameKind?: NameScore], of name: String) {
    print(name)
    for kind in [nil] + NameKind.allCases.map(Optional.some) {
      guard let score = scores[kind] else { continue }
      let figures = [score.precision, score.recall, score.f1].map { String(format: "%.3f", $0) }
      print("  \(kind?.code ?? "all")  P \(figures[0])  R \(figures[1])  F1 \(figures[2])  of \(score.wanted)")
    }
  }
}
