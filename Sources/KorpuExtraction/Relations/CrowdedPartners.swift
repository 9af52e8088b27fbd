internal import KorpuModel

/// Tells the work of a union from the partnership of each two of its countries: «hat ország együttműködését fogja össze» says that six
/// belong together, and nothing of any two.
struct CrowdedPartners {
  /// Three may be said to work together each with each.
  private static let mostCountries = 3

  let scene: Scene

  /// The findings of one pattern without those between countries of which a sentence joins more than three each with each.
  ///
  /// - Complexity: O(*n* log *n*).
  func sparing(_ findings: [RelationFinding]) -> [RelationFinding] {
    let partners = findings.filter(isOfCountries)
    guard partners.count > Self.mostCountries else { return findings }
    let crowded = Dictionary(grouping: partners, by: sentence).mapValues { ties in
      var neighbours: [Int: Set<Int>] = [:]
      for tie in ties {
        neighbours[tie.from, default: []].insert(tie.to)
        neighbours[tie.to, default: []].insert(tie.from)
      }
      return Set(neighbours.filter { $0.value.count >= Self.mostCountries }.keys)
    }
    return findings.filter { tie in
      guard isOfCountries(tie), let crowd = crowded[sentence(of: tie)] else { return true }
      return !(crowd.contains(tie.from) && crowd.contains(tie.to))
    }
  }

  private func isOfCountries(_ tie: RelationFinding) -> Bool {
    tie.type == .cooperatesWith && [tie.from, tie.to].allSatisfy { scene.entities[$0].type.isCountry }
  }

  private func sentence(of tie: RelationFinding) -> Range<Int> {
    scene.reading.sentence(of: tie.evidence[0].lowerBound)
  }
}
