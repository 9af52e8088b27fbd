internal import KorpuLanguage
internal import KorpuModel

/// Tells two bodies of which one is named as a part of the other, «Kültür Bakanlığı | Sivil Toplum Genel Müdürlüğü», from two that do
/// something together.
struct PartsBesideWholes {
  let scene: Scene

  /// Whether a tie of two bodies rests on words that only name the one by the other.
  ///
  /// - Complexity: O(mentions in the evidence).
  func join(_ finding: RelationFinding) -> Bool {
    guard [.cooperatesWith, .met].contains(finding.type), scene.reading.lexicon.language.family == .turkic,
      // «"Yeşil Vadi" Vakfı UNICEF'in desteğiyle»: offices of a state alone have such parts.
      [finding.from, finding.to].allSatisfy({ scene.entities[$0].type == .organization(.government) })
    else { return false }
    return finding.evidence.allSatisfy { evidence in
      let bodies = scene.mentions(in: evidence).filter { $0.entity == finding.from || $0.entity == finding.to }
      return bodies.contains { whole in
        bodies.contains {
          $0.entity != whole.entity && $0.tokens.lowerBound == whole.tokens.upperBound
            && whole.candidate.grammaticalCase == .nominative && $0.candidate.grammaticalCase == .genitive
        }
      }
    }
  }
}
