public import Foundation

// The JSON of a report. Measures stand beside the counts that they follow from, rounded to four places;
// a measure that nothing can be said of is left out.

extension EvaluationReport {
  /// The report as a JSON document, with a line feed at its end. The same report gives the same bytes.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}

extension MatchCounts: Codable {
  private enum Key: String, CodingKey {
    case tp, fp, fn, precision, recall, f1
  }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    self.init(
      truePositives: try object.decode(Int.self, forKey: .tp),
      falsePositives: try object.decode(Int.self, forKey: .fp),
      falseNegatives: try object.decode(Int.self, forKey: .fn))
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(truePositives, forKey: .tp)
    try object.encode(falsePositives, forKey: .fp)
    try object.encode(falseNegatives, forKey: .fn)
    try object.encodeIfPresent(precision.map(rounded), forKey: .precision)
    try object.encodeIfPresent(recall.map(rounded), forKey: .recall)
    try object.encodeIfPresent(f1.map(rounded), forKey: .f1)
  }
}

extension RoleScore: Codable {
  private enum Key: String, CodingKey {
    case right, found, share
  }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    self.init()
    right = try object.decode(Int.self, forKey: .right)
    found = try object.decode(Int.self, forKey: .found)
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(right, forKey: .right)
    try object.encode(found, forKey: .found)
    try object.encodeIfPresent(share.map(rounded), forKey: .share)
  }
}

private func rounded(_ measure: Double) -> Double { (measure * 10_000).rounded() / 10_000 }
