public import KorpuStore

extension Finding {
  /// What an archive that cannot be used says to the user.
  public init(_ error: ArchiveError) {
    let kind: Kind =
      switch error.code {
      case .missing, .unreadable: .unreadableInput
      case .notAnArchive, .newerVersion, .damaged: .invalidInput
      case .readOnly: .cannotCreate
      case .diskFull: .writingFailed
      case .busy: .unavailable
      }
    self.init(kind, at: error.place, problem: error.problem, remedy: error.remedy)
  }
}
