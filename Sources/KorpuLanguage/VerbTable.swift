internal import KorpuModel

/// A table whose keys are verb stems of one or two words: «bildir», «qeyd ed».
public struct VerbTable: Sendable {
  /// A verb found in a list of tokens.
  public struct Match: Sendable {
    public let length: Int
    public let value: String
    public let form: VerbForm
  }

  private let values: [String: String]
  private let endings: VerbEndings

  init(table: Table, endings: VerbEndings) {
    var values: [String: String] = [:]
    for row in table.rows where row.count == 2 { values[row[0]] = row[1] }
    self.values = values
    self.endings = endings
  }

  /// The verb that starts at a token, the longer first, or `nil`.
  public func match(at index: Int, in tokens: [Token]) -> Match? {
    guard tokens[index].kind == .word else { return nil }
    if index + 1 < tokens.count, tokens[index + 1].kind == .word {
      for reading in endings.readings(of: tokens[index + 1].folded) {
        if let value = values[tokens[index].folded + " " + reading.stem] {
          return Match(length: 2, value: value, form: reading.form)
        }
      }
    }
    for reading in endings.readings(of: tokens[index].folded) {
      if let value = values[reading.stem] { return Match(length: 1, value: value, form: reading.form) }
    }
    return nil
  }
}
