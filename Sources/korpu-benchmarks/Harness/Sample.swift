internal import Foundation

/// Several measurements of one thing.
struct Sample {
  private let sorted: [Double]

  init(_ values: [Double]) {
    sorted = values.sorted()
  }

  var median: Double { sorted.isEmpty ? .nan : sorted[sorted.count / 2] }

  /// «median (least – most)»
  func text(_ unit: String, scale: Double = 1, places: Int = 1) -> String {
    func number(_ value: Double?) -> String { String(format: "%.\(places)f", (value ?? .nan) * scale) }
    return "\(number(median)) \(unit) (\(number(sorted.first)) – \(number(sorted.last)))"
  }
}

/// Prints a figure.
func report(_ name: String, _ figure: String) {
  print(name + String(repeating: " ", count: max(1, 52 - name.count)) + figure)
}
