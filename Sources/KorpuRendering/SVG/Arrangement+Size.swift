extension Arrangement {
  /// The width and height of the drawing in points, as its SVG tells them.
  var size: (width: Double, height: Double)? {
    let mark = "viewBox=\""
    // The head of the file, which is ASCII but for the title.
    let head = String(decoding: svg.prefix(2_000), as: UTF8.self)
    guard let start = head.firstRange(of: mark)?.upperBound else { return nil }
    let numbers = head[start...].prefix { $0 != "\"" }.split(separator: " ").compactMap { Double($0) }
    return numbers.count == 4 ? (numbers[2], numbers[3]) : nil
  }

  /// The size of the smallest letters of the drawing in points.
  ///
  /// - Complexity: O(length of the picture).
  var smallestText: Double? {
    String(decoding: svg, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("<text ") }
      .compactMap { line in
        line.firstRange(of: " font-size=\"").flatMap { Double(line[$0.upperBound...].prefix { $0 != "\"" }) }
      }.min()
  }
}
