import TestSupport
import Testing

@testable import KorpuRendering

@Suite struct ColumnSpreadTests {
  @Test func `what has room stands where it wants to`() {
    #expect(
      ColumnSpread.middles(wanted: [10, 50], heights: [10, 10], gap: 5, within: 0...100) == [10, 50])
  }

  @Test func `what wants one place shares it`() {
    #expect(
      ColumnSpread.middles(wanted: [50, 50], heights: [10, 10], gap: 10, within: 0...100) == [40, 60])
  }

  @Test(arguments: UInt64(1)...50) func `the order and the gaps are kept, and the range where it is large enough`(
    seed: UInt64
  ) {
    var chance = SeededGenerator(seed: seed)
    let heights = (0..<8).map { _ in Double.random(in: 5...20, using: &chance) }
    let wanted = heights.map { _ in Double.random(in: -50...250, using: &chance) }
    let middles = ColumnSpread.middles(wanted: wanted, heights: heights, gap: 4, within: 0...200)
    for place in middles.indices {
      #expect(middles[place] >= heights[place] / 2 - 1e-6, "seed \(seed)")
      #expect(middles[place] <= 200 - heights[place] / 2 + 1e-6, "seed \(seed)")
      guard place > 0 else { continue }
      let apart = middles[place] - middles[place - 1]
      #expect(apart >= (heights[place] + heights[place - 1]) / 2 + 4 - 1e-6, "seed \(seed)")
    }
  }
}
