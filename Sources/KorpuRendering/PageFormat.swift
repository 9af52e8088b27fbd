/// A page that a picture is made to fit: the drawing in its middle, the paper's colour all over it.
public enum PageFormat: String, Hashable, Sendable, CaseIterable {
  /// ISO 216, upright or across, whichever lets the drawing be larger.
  case a4, a3
  /// A slide, 16:9, which the drawing fills.
  case slide

  private static let pointsInMillimetre = 72 / 25.4

  /// The shorter and the longer side, in points.
  private var sides: (short: Double, long: Double) {
    switch self {
    case .a4: (210 * Self.pointsInMillimetre, 297 * Self.pointsInMillimetre)
    case .a3: (297 * Self.pointsInMillimetre, 420 * Self.pointsInMillimetre)
    case .slide: (540, 960)
    }
  }

  /// What stays free on each side, beside the drawing's own rim: printers do not reach the edge.
  private var margin: Double { self == .slide ? 6 : 8 * Self.pointsInMillimetre }

  /// Letters on a slide are larger than on paper; on paper a small drawing stays small.
  private var largestZoom: Double { self == .slide ? 4 : 1 }

  private var mayStandUpright: Bool { self != .slide }

  /// How a drawing lies on the page.
  ///
  /// - Parameters:
  ///   - width: The drawing's width, in points.
  ///   - height: Its height, in points.
  func viewport(width: Double, height: Double) -> Viewport {
    func placed(on page: (width: Double, height: Double)) -> Viewport {
      let room = (page.width - 2 * margin, page.height - 2 * margin)
      let zoom = min(largestZoom, room.0 / max(1, width), room.1 / max(1, height))
      return Viewport(width: page.width, height: page.height, zoom: zoom)
    }
    let across = placed(on: (sides.long, sides.short))
    guard mayStandUpright else { return across }
    let upright = placed(on: (sides.short, sides.long))
    return upright.zoom > across.zoom ? upright : across
  }
}

/// What is seen of a drawing, and how large: its middle lies in the middle.
///
/// Source: graphviz.org/docs/attr-types/viewPort.
struct Viewport: Hashable {
  /// In points.
  let width: Double
  let height: Double
  let zoom: Double

  /// As Graphviz reads it.
  var text: String { "\(width),\(height),\(zoom)" }
}
