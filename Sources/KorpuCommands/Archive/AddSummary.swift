internal import Foundation
internal import Korpu

/// What `korpu add` says at its end.
struct AddSummary: Encodable {
  private let archive: String
  private let articles: Int
  private let added: Int
  private let alreadyThere: Int
  private let replaced: Int
  private let failed: Int
  /// `nil` where nobody asked for it.
  private let refreshed: Int?

  /// - Parameter articles: How many the archive holds now.
  init(archive: String, articles: Int, added change: ArchiveChange, refreshed: ArchiveChange?) {
    self.archive = archive
    self.articles = articles
    added = change.added
    alreadyThere = change.alreadyThere
    replaced = change.replaced
    failed = change.failed + (refreshed?.failed ?? 0)
    self.refreshed = refreshed?.replaced
  }

  /// «added 96, already there 4, failed 1 · 1,204 articles in news.korpu · 12.3 s»
  func line(after duration: Duration) -> String {
    var parts = ["added \(Self.grouped(added))", "already there \(Self.grouped(alreadyThere))"]
    if replaced > 0 { parts.append("replaced \(Self.grouped(replaced))") }
    if let refreshed { parts.append("refreshed \(Self.grouped(refreshed))") }
    if failed > 0 { parts.append("failed \(Self.grouped(failed))") }
    let seconds = String(format: "%.1f s", duration / .seconds(1))
    return "\(parts.joined(separator: ", ")) · \(Self.total(articles, in: archive)) · \(seconds)\n"
  }

  /// The numbers alone: the same additions give the same bytes.
  var json: String {
    get throws { try JSONLine.text(of: self) }
  }

  /// «1,204 articles in news.korpu»
  static func total(_ articles: Int, in archive: String) -> String {
    "\(grouped(articles)) \(articles == 1 ? "article" : "articles") in \(archive.withoutControls)"
  }

  /// A number with commas between its thousands, in every locale.
  static func grouped(_ number: Int) -> String {
    let digits = String(number)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
