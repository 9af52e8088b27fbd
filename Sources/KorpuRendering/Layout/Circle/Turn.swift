#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Directions around a circle.
enum Turn {
  /// The cosine and sine of a share of the full turn, to a millionth, beyond which libraries differ.
  static func direction(_ place: Int, of count: Int) -> (cosine: Double, sine: Double) {
    let angle = 2 * Double.pi * Double(place) / Double(count)
    func rounded(_ value: Double) -> Double { (value * 1_000_000).rounded() / 1_000_000 }
    return (rounded(cos(angle)), rounded(sin(angle)))
  }
}
