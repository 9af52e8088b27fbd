internal import Foundation
internal import Korpu

/// A file that `korpu draw` writes, and as what.
struct DrawingOutput {
  let path: String
  let format: DrawingFormat

  /// Smaller letters nobody reads on paper, in points.
  private static let readable = 5.0

  /// - Throws: a finding for a path whose ending says nothing.
  init(path: String) throws(Finding) {
    self.path = path
    format = try DrawingFormat(ofPath: path)
  }

  /// Writes a diagram.
  ///
  /// - Parameter dpi: The resolution where it is a picture of dots.
  /// - Returns: What the user should know of the file.
  /// - Throws: A finding; then nothing partial is left.
  func write(_ diagram: LaidOutDiagram, drawn options: DrawingOptions, dpi: Double) throws(Finding) -> [Finding] {
    switch format {
    case .dot:
      try OutputFile(path: path).write(Data(diagram.dot.utf8))
      return []
    case .picture(let format):
      let drawn = try drawing(of: diagram, as: format, drawn: options, dpi: dpi)
      try OutputFile(path: path).write(Data(drawn.bytes))
      guard let page = options.page, let points = drawn.smallestText, points < Self.readable else { return [] }
      return [.tooSmall(points, on: page, at: path)]
    }
  }

  private func drawing(
    of diagram: LaidOutDiagram, as format: PictureFormat, drawn options: DrawingOptions, dpi: Double
  ) throws(Finding) -> LaidOutDiagram.Drawing {
    do throws(GraphvizError) {
      return try diagram.drawing(
        as: format, page: options.page?.format, dpi: dpi, embedsFonts: options.embedFonts)
    } catch {
      throw Finding(error, at: path)
    }
  }
}
