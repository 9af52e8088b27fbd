import KorpuModel
import Testing

@testable import KorpuResolution

@Suite struct LikelyBearerTests {
  private func node(_ name: String) -> NameNode {
    let text = NormalizedName(name, in: .azerbaijani).text
    return NameNode(
      key: NodeKey(type: "person", name: text, language: .azerbaijani), profile: NodeProfile(),
      name: NodeName(text, ofType: "person", in: .azerbaijani, withoutCountry: nil))
  }

  private func likely(_ short: String, _ names: [String], takenFor bearer: Int? = nil) -> LikelyBearer? {
    let candidates = names.enumerated().map { ShortNameResolution.Candidate(node: node($1), bearer: $0) }
    return LikelyBearer(of: node(short), among: candidates, takenFor: bearer)
  }

  @Test func `each other whom a name fits makes the likeliest less likely`() throws {
    let alone = try #require(likely("T.Quliyev", ["Tural Quliyev"]))
    let beside = try #require(likely("T.Quliyev", ["Tural Quliyev", "Teymur Quliyev"]))
    let among = try #require(likely("T.Quliyev", ["Tural Quliyev", "Teymur Quliyev", "Tofiq Quliyev"]))
    #expect(alone.bits > 0 && beside.bits < alone.bits && beside.bits <= 0 && among.bits < beside.bits)
  }

  @Test func `whom it does not fit says nothing`() throws {
    let alone = try #require(likely("T.Quliyev", ["Tural Quliyev"]))
    #expect(likely("T.Quliyev", ["Tural Quliyev", "Samir Dağlı"])?.bits == alone.bits)
    #expect(likely("T.Quliyev", ["Samir Dağlı"]) == nil)
  }

  @Test func `whom it was taken for is asked about`() {
    #expect(likely("Quliyev", ["Tural Quliyev", "Samir Quliyev"], takenFor: 1)?.node.key.name == "samir quliyev")
    #expect(likely("Quliyev", ["Tural Quliyev"], takenFor: 9) == nil)
  }
}
