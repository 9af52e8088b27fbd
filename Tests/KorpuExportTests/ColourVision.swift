import Foundation
import Testing

@testable import KorpuExport

/// Colours as readers see them.
///
/// Source: Machado, Oliveira & Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency (2009),
/// tables for full severity, on linear sRGB; distances are CIE 1976 L*a*b*.
enum ColourVision: CaseIterable {
  case usual, protanopia, deuteranopia, grey

  private var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .grey: Array(repeating: [0.2126, 0.7152, 0.0722], count: 3)
    }
  }

  /// How far two colours, such as `#0072B2`, are apart; about 2 can just be seen.
  func distance(_ one: String, _ other: String) throws -> Double {
    let (one, other) = (try lab(one), try lab(other))
    return zip(one, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private func lab(_ hex: String) throws -> [Double] {
    let number = try #require(Int(hex.dropFirst(), radix: 16))
    let linear = [16, 8, 0].map { Self.linear(Double(number >> $0 & 0xFF) / 255) }
    let seen = Self.product(matrix, linear).map { min(max($0, 0), 1) }
    let xyz = Self.product(
      [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], seen)
    let f = zip(xyz, [0.9505, 1, 1.089]).map { Self.cubeRoot($0 / $1) }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { zip($0, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private static func linear(_ value: Double) -> Double {
    value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private static func cubeRoot(_ value: Double) -> Double {
    value > 0.008856 ? pow(value, 1 / 3) : 7.787 * value + 16 / 116
  }
}
