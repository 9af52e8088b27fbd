internal import Foundation
internal import GRDB
internal import KorpuModel

/// A row whose columns may hold anything, since the archive may be damaged: what does not fit is said, and never
/// trusted.
struct StoredRow {
  private let row: Row

  init(_ row: Row) { self.row = row }

  func integer(_ column: Int) throws(Damage) -> Int {
    guard let number = try integerIfPresent(column) else { throw missing(column) }
    return number
  }

  func integerIfPresent(_ column: Int) throws(Damage) -> Int? {
    switch value(column).storage {
    case .int64(let number): Int(number)
    case .null: nil
    case .double, .string, .blob: throw unfit(column)
    }
  }

  func number(_ column: Int) throws(Damage) -> Double {
    switch value(column).storage {
    case .double(let number): number
    case .int64(let number): Double(number)
    case .null: throw missing(column)
    case .string, .blob: throw unfit(column)
    }
  }

  func text(_ column: Int) throws(Damage) -> String {
    guard let text = try textIfPresent(column) else { throw missing(column) }
    return text
  }

  func textIfPresent(_ column: Int) throws(Damage) -> String? {
    switch value(column).storage {
    case .string(let text): text
    case .null: nil
    case .int64, .double, .blob: throw unfit(column)
    }
  }

  func bytes(_ column: Int) throws(Damage) -> [UInt8] { Array(try data(column)) }

  func data(_ column: Int) throws(Damage) -> Data {
    guard case .blob(let data) = value(column).storage else { throw unfit(column) }
    return data
  }

  /// A word of a closed list, spelt as it is.
  func word<Word: RawRepresentable<String>>(_ column: Int, as list: Word.Type) throws(Damage) -> Word {
    let text = try text(column)
    guard let word = Word(rawValue: text) else { throw Damage(what: "'\(text)' stands where it cannot") }
    return word
  }

  /// The place in two columns.
  func span(_ column: Int) throws(Damage) -> TextSpan {
    let (start, end) = (try integer(column), try integer(column + 1))
    guard 0 <= start, start <= end else { throw Damage(what: "a place ends before it starts") }
    return TextSpan(start: start, end: end)
  }

  /// The evidence in five columns: `starts`, `ends`, `sentence`, `confidence`, `reason`.
  func evidence(_ column: Int) throws(Damage) -> Evidence {
    guard let confidence = StoredConfidence.confidence(from: value(column + 3)) else { throw unfit(column + 3) }
    return Evidence(
      span: try span(column), sentence: try integer(column + 2), confidence: confidence,
      reason: try textIfPresent(column + 4))
  }

  private func value(_ column: Int) -> DatabaseValue { row[column] }

  private func missing(_ column: Int) -> Damage { Damage(what: "\(name(of: column)) is missing") }

  private func unfit(_ column: Int) -> Damage { Damage(what: "\(name(of: column)) is of the wrong sort") }

  private func name(of column: Int) -> String { Array(row.columnNames)[column] }
}
