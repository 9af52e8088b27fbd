internal import GRDB
internal import KorpuModel

extension Archive {
  /// The damages that are told one by one; where there are more, the archive is beyond reading a list.
  private static let mostDamages = 50

  /// Looks through the whole archive: whether the file is sound as SQLite sees it, whether all rows that others refer
  /// to are there, whether every article states what it stated when it was added, and whether who is who fits them.
  ///
  /// - Parameter version: The rules and tables that are at hand. Where others found who is who, they may have called it
  ///   otherwise, and it is not told whether names are right.
  /// - Returns: What was found; nothing is changed.
  /// - Throws: ``ArchiveError`` where the archive cannot be read at all.
  /// - Complexity: O(size of the archive).
  public func condition(
    resolvedBy version: ExtractionVersion? = nil
  ) throws(ArchiveError) -> ArchiveCondition {
    let numbers = try checkedFile(resolvedBy: version)
    var damages = numbers.damages + (checkedIndex().map { [$0] } ?? [])
    for number in numbers.articles where damages.count < Self.mostDamages {
      if let damage = try damage(ofArticle: number) { damages.append(damage) }
    }
    return ArchiveCondition(counts: try? counts(), damages: damages)
  }

  /// What SQLite itself finds, and the numbers of the articles as far as they can be read.
  private func checkedFile(
    resolvedBy version: ExtractionVersion?
  ) throws(ArchiveError) -> (articles: [Int64], damages: [String]) {
    try read { database in
      var damages = try String.fetchAll(database, sql: "PRAGMA integrity_check(\(Self.mostDamages))").filter {
        $0 != "ok"
      }
      let pristine = try ArchiveSchema.pristine()
      if try ArchiveSchema.description(of: database) != pristine.read(ArchiveSchema.description) {
        damages.append("the tables are not described as this version describes them")
      }
      if try WordCodes.rows(in: database) != pristine.read(WordCodes.rows) {
        damages.append("the words of closed lists are not what they were")
      }
      let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").compactMap { $0["table"] as String? }
      damages += Set(orphans).sorted().map { "rows of \($0) refer to rows that are not there" }
      damages += ResolutionCheck(database).damages() + EntityCheck(database).damages(resolvedBy: version)
      return (try Int64.fetchAll(database, sql: "SELECT id FROM article ORDER BY id"), damages)
    }
  }

  /// What is wrong with the index of words. Its check is written as a change, though it changes nothing.
  private func checkedIndex() -> String? {
    do {
      try changing?.writeWithoutTransaction { database in
        try database.execute(sql: "INSERT INTO sentence_index(sentence_index) VALUES ('integrity-check')")
      }
      return nil
    } catch {
      return "the index of words is damaged, and searches may miss sentences"
    }
  }

  /// Why an article is not what was added; `nil` for one that is.
  private func damage(ofArticle row: Int64) throws(ArchiveError) -> String? {
    try read { database in
      do {
        guard let found = try FactsLoader(database).facts(ofArticle: row) else { return "article \(row) is gone" }
        let written = try Row.fetchOne(database, sql: "SELECT checksum FROM article WHERE id = ?", arguments: [row])
        let isSame =
          try written.map { try StoredRow($0).bytes(0) } == FactsDigest.checksum(of: found.facts, text: found.text)
        return isSame ? nil : "article \(row), '\(found.facts.id)', does not state what it stated when it was added"
      } catch let damage as Damage {
        return "article \(row) cannot be read: \(damage.what)"
      }
    }
  }

  private func counts() throws(ArchiveError) -> ArchiveCondition.Counts {
    try read { database in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return ArchiveCondition.Counts(
        articles: try count("article"), texts: try count("article_text"), sentences: try count("sentence"),
        mentions: try count("mention"), relations: try count("relation"), statements: try count("statement"))
    }
  }
}
