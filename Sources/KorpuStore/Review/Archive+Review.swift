internal import GRDB
internal import KorpuModel
internal import KorpuResolution

extension Archive {
  /// The pairs of names on which most hangs whether they are one's, the most consequential first: how much would change,
  /// times how uncertain it is. Pairs on which judgements say something are left out. A shortened name stands for all
  /// articles in which it was taken for one person, or each time for nobody who is known.
  ///
  /// - Parameter limit: how many at most.
  /// - Complexity: O(*n* log *n*) in the links of the archive, O(relations), and for each shortened name on which as much
  ///   hangs O(full names that share a surname with it).
  public func pairsForReview(limit: Int) throws(ArchiveError) -> [ReviewPair] {
    try read { database in
      let stakes = try ReviewStakes(database)
      let review = try OpenQuestions(database)
      let full = try review.first(limit, of: ReviewNodes(database, stakes: stakes).questions())
      // Of shortened names only those are looked at on which as much hangs.
      let least = full.count == limit ? full.last?.question.link.consequence : nil
      let shortened = try ReviewShortNames(database, stakes: stakes).questions(atLeast: least ?? 0).sorted()
      return try (full + review.first(limit, of: shortened)).sorted { $0.question < $1.question }
        .prefix(limit).map(\.pair)
    }
  }
}
