internal import Foundation
internal import KorpuSamples

/// Who appears in which article of an archive, and which entity that is.
struct ArchivedAppearances {
  private struct Row {
    let name: String
    let entity: String
  }

  private let rows: [String: [Row]]

  init(of archive: URL, in workspace: Workspace) throws {
    let file = workspace.folder.appending(path: "appearances.tsv")
    let query = """
      SELECT a.name, k.type, p.name, n.entity FROM appearance p JOIN article a ON a.id = p.article
        JOIN entity_kind k ON k.id = p.kind JOIN appearance_node b ON b.article = p.article AND b.number = p.number
        JOIN node n ON n.id = b.node ORDER BY a.name, p.number;
      """
    _ = try ChildProcess(
      path: "sqlite3", arguments: [archive.path, ".mode tabs", ".output '\(file.path)'", query]
    ).run()
    var rows: [String: [Row]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 4 else { continue }
      rows[Self.key(columns[1], columns[0]), default: []].append(Row(name: columns[2], entity: columns[3]))
    }
    self.rows = rows
  }

  private static func key(_ type: String, _ article: String) -> String { type + " " + article }

  func entity(of kind: SampleArticle.Mention.Kind, named name: String, in article: String) -> String? {
    rows[Self.key(kind.rawValue, article)]?.first { NameFit.fits($0.name, name) }?.entity
  }
}
