internal import Foundation
internal import Korpu

/// What `korpu draw` writes.
enum DrawingFormat {
  case dot
  case picture(PictureFormat)

  /// - Throws: a finding for a path whose ending says nothing.
  init(ofPath path: String) throws(Finding) {
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    if ending == "dot" || ending == "gv" {
      self = .dot
    } else if let picture = PictureFormat(rawValue: ending) {
      self = .picture(picture)
    } else {
      throw Finding(
        .cannotCreate, at: path, problem: "its ending says no format that can be drawn",
        remedy: "Name it .svg, .png, .pdf or .dot.")
    }
  }
}
