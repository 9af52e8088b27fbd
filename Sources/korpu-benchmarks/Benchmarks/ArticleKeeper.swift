internal import Foundation

/// A program that keeps articles in a file.
protocol ArticleKeeper {
  var name: String { get }
  var fileExtension: String { get }
  /// Whether it is what the benchmark is about, and no peer.
  var isMeasured: Bool { get }

  /// Adds the articles in some folders to an archive, which is made if need be.
  func add(_ folders: [URL], to archive: URL) throws -> ChildProcess.Usage
}

/// `korpu add`.
struct KorpuKeeper: ArticleKeeper {
  let program: String
  let name = "korpu add"
  let fileExtension = "korpu"
  let isMeasured = true

  func add(_ folders: [URL], to archive: URL) throws -> ChildProcess.Usage {
    try ChildProcess(path: program, arguments: ["add", archive.path] + folders.map(\.path)).run()
  }
}

/// SQLite by itself, which stores the texts and indexes their words: the least that keeping articles can cost.
struct SQLiteKeeper: ArticleKeeper {
  let name = "sqlite3"
  let fileExtension = "sqlite"
  let isMeasured = false

  func add(_ folders: [URL], to archive: URL) throws -> ChildProcess.Usage {
    let inserts = folders.map { folder in
      """
      INSERT INTO article SELECT NULL, name, CAST(readfile(name) AS TEXT) FROM fsdir('\(folder.path)')
        WHERE name LIKE '%.txt' ORDER BY name;
      """
    }
    let statements = """
      PRAGMA journal_mode = wal;
      BEGIN;
      CREATE TABLE IF NOT EXISTS article (id INTEGER PRIMARY KEY, name TEXT UNIQUE, text TEXT);
      CREATE VIRTUAL TABLE IF NOT EXISTS word USING fts5(text, content = 'article', content_rowid = 'id');
      CREATE TRIGGER IF NOT EXISTS indexing AFTER INSERT ON article BEGIN
        INSERT INTO word (rowid, text) VALUES (new.id, new.text);
      END;
      \(inserts.joined(separator: "\n"))
      COMMIT;
      """
    return try ChildProcess(path: "sqlite3", arguments: ["-bail", archive.path, statements]).run()
  }
}
