import Testing

@testable import KorpuStore

@Suite struct BegunMapTests {
  @Test(arguments: [0, 1, 2, 3, 500]) func `all values are there in the order of the elements`(count: Int) {
    let squares = BegunMap(Array(0..<count)) { $0 * $0 }
    #expect(squares.values == (0..<count).map { $0 * $0 })
    let longestFirst = BegunMap(Array(0..<count), longestFirst: { $0 % 7 }, value: { $0 * $0 })
    #expect(longestFirst.values == squares.values)
  }
}
