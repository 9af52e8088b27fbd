internal import GRDB

extension Archive {
  /// Notes which Graphviz draws where articles are added: another version would lay out otherwise.
  ///
  /// - Throws: ``ArchiveError``.
  public func note(graphviz version: String?) throws(ArchiveError) {
    let noted = try read { try String.fetchOne($0, sql: "SELECT value FROM meta WHERE key = 'graphviz'") }
    guard let version, version != noted else { return }
    try write { try $0.execute(sql: "REPLACE INTO meta VALUES ('graphviz', ?)", arguments: [version]) }
  }
}
