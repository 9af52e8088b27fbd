/// A word as its neighbours see it.
struct WordKey: Sendable {
  /// Its letters.
  let word: UInt64
  /// The last three of them.
  let ending: UInt64
  /// All tables that know it, in one number.
  let signature: UInt64
}
