internal import KorpuLanguage

/// How much of a name is given. Whom less than a full name stands for, others of the archive tell.
package enum NameRank: Int, Hashable, Sendable {
  case full
  /// A surname with initials, or with nothing else that tells whose it is.
  case shortened
  /// One word that may be the surname of many.
  case bareSurname

  init(_ words: NodeWords) {
    self =
      switch words {
      case .surname: .bareSurname
      case .person(let name): name.names.count < 2 ? .shortened : .full
      case .body, .forum, .place, .literal: .full
      }
  }
}
