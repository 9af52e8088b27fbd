/// Why a text is no style.
public enum StyleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no such key; the nearest that there is.
  case unknownKey(String, nearest: String, line: Int)
  /// The value is none that the key can have.
  case badValue(String, key: String, allowed: String, line: Int)
  /// A key is set twice.
  case repeatedKey(String, line: Int)
  /// A line has no `=`, or nothing on one side of it.
  case noValue(String, line: Int)

  /// Where it is, counted from 1.
  public var line: Int {
    switch self {
    case .unknownKey(_, _, let line), .badValue(_, _, _, let line), .repeatedKey(_, let line), .noValue(_, let line):
      line
    }
  }

  public var description: String {
    switch self {
    case .unknownKey(let key, let nearest, let line): "line \(line): there is no key \(key) (the nearest is \(nearest))"
    case .badValue(let value, let key, let allowed, let line):
      "line \(line): \(value) cannot be the value of \(key), which is \(allowed)"
    case .repeatedKey(let key, let line): "line \(line): \(key) is set a second time"
    case .noValue(let text, let line): "line \(line): “\(text.prefix(60))” is not of the form key = value"
    }
  }
}
