extension Sequence<Int64> {
  /// The numbers as queries take a list of them, the argument of `json_each`.
  var queryList: String { "[" + map(String.init).joined(separator: ",") + "]" }
}
