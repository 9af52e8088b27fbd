/// The sounds of a word without their order: see ``SoundDistance/mayBeSimilar(_:_:atLeast:)``.
package struct SoundSilhouette: Hashable, Sendable {
  /// A bit for each sound that it has.
  let sounds: UInt64
  /// A bit for each sound that it costs less to take for one of these than to leave it out.
  let reached: UInt64
  let count: Int
}
