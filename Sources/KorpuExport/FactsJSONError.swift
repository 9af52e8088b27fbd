internal import Foundation

/// Why JSON gives no facts.
public struct FactsJSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where in the JSON: `entities[3].code`; empty for the whole.
  public let path: String
  public let reason: String

  init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(path: Self.path(context.codingPath + [key]), reason: "is missing")
    case .valueNotFound(_, let context):
      self.init(path: Self.path(context.codingPath), reason: "is null")
    case .typeMismatch(_, let context):
      self.init(path: Self.path(context.codingPath), reason: Self.lowered(context.debugDescription))
    case .dataCorrupted(let context):
      self.init(path: Self.path(context.codingPath), reason: Self.reason(of: context))
    @unknown default:
      self.init(path: "", reason: "\(error)")
    }
  }

  public var description: String { path.isEmpty ? reason : "\(path): \(reason)" }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { path, key in
      if let index = key.intValue { return "\(path)[\(index)]" }
      return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
    }
  }

  /// The parser says where the JSON breaks off, in the error beneath.
  private static func reason(of context: DecodingError.Context) -> String {
    guard let beneath = context.underlyingError as NSError?,
      let detail = beneath.userInfo[NSDebugDescriptionErrorKey] as? String
    else { return lowered(context.debugDescription) }
    return "no valid JSON: \(lowered(detail))"
  }

  /// A clause to stand in a sentence: a small letter first and no final stop.
  private static func lowered(_ sentence: String) -> String {
    let clause = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return clause.prefix(1).lowercased() + clause.dropFirst()
  }
}
