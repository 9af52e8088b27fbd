/// The groups of names that have a key.
struct CandidateBlock: Sendable {
  /// The place of a group in a block.
  struct Membership: Sendable {
    let block: Int
    /// Whether it is not compared with others of the block of which the same holds.
    let isNamed: Bool
    /// How many of those with whom it is compared stand before it.
    fileprivate let preceding: Int

    /// That of nobody.
    static let none = Membership(block: 0, isNamed: false, preceding: 0)
  }

  /// Ascending.
  let members: [Int]
  /// Those that are compared with all others, ascending.
  private let common: [Int]
  private let named: [Bool]?

  /// - Parameter named: Of the key of a meaning, for each member whether it has a name of its own: see
  ///   ``BlockingKey/isOfMeanings``.
  init(_ members: [Int], named: [Bool]?) {
    self.members = members
    self.named = named
    common = named.map { named in zip(members, named).filter { !$1 }.map(\.0) } ?? members
  }

  /// How many pairs are compared.
  var countOfPairs: Int {
    common.count * (common.count - 1) / 2 + common.count * (members.count - common.count)
  }

  /// One for each member.
  func memberships(number: Int) -> [Membership] {
    var countOfCommon = 0
    return members.indices.map { place in
      let isNamed = named?[place] ?? false
      if !isNamed { countOfCommon += 1 }
      return Membership(block: number, isNamed: isNamed, preceding: isNamed ? countOfCommon : place + 1)
    }
  }

  /// The members behind one with which it is compared.
  func others(after membership: Membership) -> ArraySlice<Int> {
    (membership.isNamed ? common : members)[membership.preceding...]
  }
}
