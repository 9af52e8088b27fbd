import KorpuAnalysis
import TestSupport
import Testing

@Suite struct PartitionTests {
  @Test func `the larger community comes first, of equals the one with the smaller node`() {
    let partition = Partition(["b", "c", "a", "a", "c", "d"])
    let numbers = [2, 0, 1, 1, 0, 3]
    let members = [[1, 4], [2, 3], [0], [5]]
    #expect(partition.communities == numbers)
    #expect(partition.sizes == [2, 2, 1, 1])
    #expect(partition.members == members)
  }

  @Test func `names of communities count for nothing`() {
    #expect(Partition([7, 7, 3]) == Partition(["x", "x", "y"]))
    #expect(Partition([7, 7, 3]) != Partition([7, 3, 3]))
  }

  @Test func `nothing has no communities`() {
    #expect(Partition([Int]()).count == 0)
  }
}
