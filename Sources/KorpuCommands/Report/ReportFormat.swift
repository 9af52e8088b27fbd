internal import Foundation
internal import Korpu

/// What `korpu report` writes.
enum ReportFormat {
  case markdown
  case html

  /// - Throws: A finding for a path whose ending says nothing.
  init(ofPath path: String) throws(Finding) {
    switch URL(fileURLWithPath: path).pathExtension.lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    default:
      throw Finding(
        .cannotCreate, at: path, problem: "its ending says no format of a report", remedy: "Name it .md or .html.")
    }
  }
}
