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
      self.init(at: context.codingPath + [key], "is missing")
    case .valueNotFound(_, let context):
      self.init(at: context.codingPath, "is null")
    case .typeMismatch(let type, let context):
      self.init(at: context.codingPath, "is not \(Self.name(of: type))")
    case .dataCorrupted(let context):
      self.init(path: Self.path(context.codingPath), reason: Self.reason(of: context, in: json))
    @unknown default:
      self.init(path: "", reason: "\(error)")
    }
  }

  private init(at keys: [any CodingKey], _ predicate: String) {
    let path = Self.path(keys)
    self.init(path: path, reason: path.isEmpty ? "it \(predicate)" : predicate)
  }

  public var description: String { path.isEmpty ? reason : "\(path): \(reason)" }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { path, key in
      if let index = key.intValue { return "\(path)[\(index)]" }
      return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
    }
  }

  /// What JSON calls a type of Swift.
  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Bool.Type: "true or false"
    case is Int.Type, is Double.Type: "a number"
    case is [Any].Type: "an array"
    default: "an object"
    }
  }

  /// Where the JSON itself is broken, the decoder says no more than that; the serialiser says at which character.
  private static func reason(of context: DecodingError.Context, in json: Data) -> String {
    do {
      _ = try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
      // Of a number that does not fit, the decoder says neither which nor where.
      return context.codingPath.isEmpty
        ? "a place or an offset is no whole number, or too large" : lowered(context.debugDescription)
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
