extension WordClass {
  /// A bit for each class, in two halves: more than the widest integer has.
  public struct Bits: Hashable, Sendable {
    /// The classes that the tagger of names knows.
    let tagged: UInt128
    let others: UInt128

    init(tagged: UInt128 = 0, others: UInt128 = 0) {
      self.tagged = tagged
      self.others = others
    }

    init(bit: Int) {
      tagged = bit < UInt128.bitWidth ? 1 << UInt128(bit) : 0
      others = bit < UInt128.bitWidth ? 0 : 1 << UInt128(bit - UInt128.bitWidth)
    }

    /// How many classes there are in it.
    public var count: Int { tagged.nonzeroBitCount + others.nonzeroBitCount }
  }

  public mutating func formUnion(_ other: WordClass) {
    let (mine, its) = (rawValue, other.rawValue)
    self = WordClass(rawValue: Bits(tagged: mine.tagged | its.tagged, others: mine.others | its.others))
  }

  public mutating func formIntersection(_ other: WordClass) {
    let (mine, its) = (rawValue, other.rawValue)
    self = WordClass(rawValue: Bits(tagged: mine.tagged & its.tagged, others: mine.others & its.others))
  }

  public mutating func formSymmetricDifference(_ other: WordClass) {
    let (mine, its) = (rawValue, other.rawValue)
    self = WordClass(rawValue: Bits(tagged: mine.tagged ^ its.tagged, others: mine.others ^ its.others))
  }

  public func isDisjoint(with other: WordClass) -> Bool {
    rawValue.tagged & other.rawValue.tagged == 0 && rawValue.others & other.rawValue.others == 0
  }

  public var isEmpty: Bool { rawValue.tagged == 0 && rawValue.others == 0 }
}
