internal import GRDB

/// A confidence in two bytes where nine would be exact too: whole thousandths are stored as integers, others as they are.
enum StoredConfidence {
  static func value(of confidence: Double) -> DatabaseValue {
    let thousandths = (confidence * 1000).rounded()
    let isExact = thousandths / 1000 == confidence && (0...1000).contains(thousandths)
    return isExact ? Int(thousandths).databaseValue : confidence.databaseValue
  }

  /// - Returns: `nil` for what is no number.
  static func confidence(from value: DatabaseValue) -> Double? {
    switch value.storage {
    case .int64(let thousandths): Double(thousandths) / 1000
    case .double(let confidence): confidence
    case .null, .string, .blob: nil
    }
  }
}
