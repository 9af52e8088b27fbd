internal import KorpuExport

/// Makes Graphviz's SVG accessible.
struct SVGFinish {
  let diagram: Diagram
  func finished(_ svg: [UInt8]) -> [UInt8] { svg }
}
