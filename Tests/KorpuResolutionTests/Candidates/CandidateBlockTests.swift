import KorpuModel
import Testing

@testable import KorpuResolution

@Suite struct CandidateBlockTests {
  private func pairs(_ members: [Int], named: [Bool]?) -> Set<[Int]> {
    let block = CandidateBlock(members, named: named)
    let pairs = zip(members, block.memberships(number: 0)).flatMap { one, membership in
      block.others(after: membership).map { [one, $0] }
    }
    #expect(Set(pairs).count == pairs.count && pairs.count == block.countOfPairs)
    return Set(pairs)
  }

  @Test func `all who share a key are compared`() {
    #expect(pairs([2, 5, 9], named: nil) == [[2, 5], [2, 9], [5, 9]])
  }

  @Test func `of a meaning two with names of their own are not compared, but each with those without`() {
    #expect(pairs([1, 2, 3, 4], named: [true, false, true, false]) == [[1, 2], [1, 4], [2, 3], [2, 4], [3, 4]])
    #expect(pairs([1, 2, 3], named: [true, true, true]).isEmpty)
  }

  private func node(_ name: String, _ language: Language = .azerbaijani) -> NameNode {
    NameNode(
      key: NodeKey(type: "organization", name: name, language: language), profile: NodeProfile(),
      name: NodeName(name, ofType: "organization", in: language, withoutCountry: nil))
  }

  @Test func `funds for one thing with names of their own meet by these alone`() {
    let nodes = [
      node("kəhrəba mədəniyyət fondu"), node("zümrüd mədəniyyət fondu"), node("зумруд фонд культуры", .russian),
      node("mədəniyyət fondu"),
    ]
    let candidates = CandidatePairs(of: nodes, with: nodes.map(\.blockingKeys))
    #expect(!candidates.shareKey(0, 1) && !candidates.shareKey(0, 2))
    #expect(candidates.shareKey(1, 2) && candidates.shareKey(0, 3) && candidates.shareKey(1, 3))
  }
}
