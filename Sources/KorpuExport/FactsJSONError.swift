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

  init(_ error: DecodingError, of json: Data) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(path: Self.path(context.codingPath + [key]), reason: "is missing")
    case .valueNotFound(_, let context):
      self.init(path: Self.path(context.codingPath), reason: "is null")
    case .typeMismatch(_, let context):
      self.init(path: Self.path(context.codingPath), reason: Self.lowered(context.debugDescription))
    case .dataCorrupted(let context):
      self.init(path: Self.path(context.codingPath), reason: Self.reason(of: context, in: json))
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

  /// Where the JSON itself is broken, the decoder says no more than that; the serialiser says at which character.
  private static func reason(of context: DecodingError.Context, in json: Data) -> String {
    do {
      _ = try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
      return lowered(context.debugDescription)
    } catch {
      let detail = (error as NSError).userInfo["NSDebugDescription"] as? String
      return "no valid JSON" + (detail.map { ": \(lowered($0))" } ?? "")
    }
  }

  /// A clause to stand in a sentence: a small letter first and no final stop.
  private static func lowered(_ sentence: String) -> String {
    let clause = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return clause.prefix(1).lowercased() + clause.dropFirst()
  }
}
