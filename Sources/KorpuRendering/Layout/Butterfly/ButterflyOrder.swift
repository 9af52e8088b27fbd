/// One way to arrange a butterfly: sides, orders, and how many columns there are.
struct ButterflyOrder: Hashable {
  /// The boxes on the left and on the right, from the top.
  var left: [Int]
  var right: [Int]
  /// Of each box its people and its bodies, row by row, in each row from the centre outwards.
  var people: [[Int]]
  var bodies: [[Int]]
  /// From the top, row by row.
  var centre: [Int]
  var columns: Columns
  /// In how many columns each box stands at most, where its side has so many.
  var spans: [Int]

  /// How many columns the sides and the centre have.
  struct Columns: Hashable {
    var left = 2
    var right = 2
    var centre = 1
  }

  init(of network: ButterflyNetwork, left: [Int], right: [Int]) {
    self.left = left
    self.right = right
    people = network.boxes.map(\.people)
    bodies = network.boxes.map(\.bodies)
    centre = network.centre
    columns = Columns()
    spans = network.boxes.map { _ in Self.mostColumns }
  }

  /// More columns no side has.
  static let mostColumns = 5

  /// The columns of a box, from the centre outwards, each from the top.
  func columns(ofBox box: Int, of count: Int) -> (people: [[Int]], bodies: [[Int]]) {
    let (people, bodies) = (people[box], bodies[box])
    let count = min(count, spans[box])
    guard !people.isEmpty, count > 1 || bodies.isEmpty else {
      return ([], Self.dealt(people + bodies, into: count))
    }
    guard !bodies.isEmpty else { return (Self.dealt(people, into: count), []) }
    let share = Double(count * bodies.count) / Double(people.count + bodies.count)
    let bodyColumns = min(max(1, Int(share.rounded())), count - 1)
    return (Self.dealt(people, into: count - bodyColumns), Self.dealt(bodies, into: bodyColumns))
  }

  /// Deals nodes row by row.
  static func dealt(_ nodes: [Int], into count: Int) -> [[Int]] {
    (0..<max(1, count)).map { column in
      stride(from: column, to: nodes.count, by: max(1, count)).map { nodes[$0] }
    }
  }
}
