/// What became of an article that was given to an archive.
public enum Addition: Hashable, Sendable {
  case added
  /// It was there, and this account of it took the place of the one before.
  case replaced
  /// It took the place of an earlier version of itself.
  case corrected
  case alreadyThere
}
