internal import Foundation

extension Sequence<Int64> {
  /// The numbers as queries take a list of them, the argument of `json_each`.
  var queryList: String { "[" + map(String.init).joined(separator: ",") + "]" }
}

extension Collection<String> {
  /// The texts as queries take a list of them, the argument of `json_each`.
  var queryList: String {
    get throws { String(decoding: try JSONEncoder().encode(Array(self)), as: UTF8.self) }
  }
}
