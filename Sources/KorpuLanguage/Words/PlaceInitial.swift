/// A letter that is short for the word for what a place is: «с. Бородулиха», «РТ».
public enum PlaceInitial: String, CaseIterable, Sendable {
  case village, town, settlement, republic

  /// Whether the letter has a point and a name behind it: that of a republic is written together with the name's own.
  public var standsBeforeNames: Bool { self != .republic }
}

extension Lexicon {
  /// What a folded letter is short for, or `nil` where it is for no place.
  public func placeInitial(_ letter: String) -> PlaceInitial? { placeInitials[letter] }
}
