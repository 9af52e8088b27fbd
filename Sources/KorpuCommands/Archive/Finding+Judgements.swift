internal import Korpu

extension Finding {
  /// Says that the judgements of an archive are not added with its articles: whether they hold among the articles of
  /// another archive is for a person to decide.
  ///
  /// - Parameters:
  ///   - source: The archive that was added to another.
  ///   - target: The other one.
  ///   - log: The judgements of that.
  /// - Returns: `nil` where all of them are there too. What cannot be read is reported when its articles are.
  static func judgements(of source: String, leftOutOf target: String, with log: JudgementLog) -> Finding? {
    guard let archive = try? Archive.reading(source), let entries = try? archive.judgements.entries,
      let first = entries.first
    else { return nil }
    // All entries have days: the one given here is for none of them.
    let merge = try? log.merging(JudgementTable(of: entries), on: first.date)
    let left = merge?.added.count ?? entries.count
    guard left > 0 else { return nil }
    let (from, into) = (ShellWord.quoted(source), ShellWord.quoted(target))
    return Finding(
      .note, at: source,
      problem: left == 1 ? "1 judgement of it is not taken over" : "\(left) judgements of it are not taken over",
      remedy: "Take them over if they hold there too: korpu judge \(from) export | korpu judge \(into) import -")
  }
}
