internal import KorpuLanguage

extension WordSenses {
  /// A stem of fewer letters is rather no stem: «ata» is no locative.
  private static let shortestStem = 3

  /// Whether a word may be a noun in a case, by its ending alone: «форумда» in the locative.
  ///
  /// Of a word that tables know, ``form(in:)`` tells it more surely.
  func mayBe(_ grammaticalCase: NounForm.Case) -> Bool {
    readings.contains { $0.form.grammaticalCase == grammaticalCase && $0.stem.count >= Self.shortestStem }
  }

  /// Whether a word may be what somebody else has: «şəhəri», «төрағасын».
  var mayBePossessed: Bool {
    readings.contains { $0.form.possessor == .third && $0.stem.count >= Self.shortestStem }
  }

  /// The same, in a case.
  func mayBePossessed(in grammaticalCase: NounForm.Case) -> Bool {
    readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == grammaticalCase && $0.stem.count >= Self.shortestStem
    }
  }
}
