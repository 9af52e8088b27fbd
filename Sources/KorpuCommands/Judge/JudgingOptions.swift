internal import ArgumentParser
internal import Korpu

/// What every judgement is given.
struct JudgingOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The archive (.korpu).", valueName: "archive"))
  var archive: String

  @Option(help: ArgumentHelp("Why, in one line. The log keeps it.", valueName: "reason"))
  var because: String

  @OptionGroup var origin: JudgementOrigin

  /// Adds what is decided to the log, and prints the entry.
  func judge(_ decide: (Archive) throws -> Judgement.Decision) throws {
    let entry = try ArchiveAccess.changing(archive) { archive in
      let decision = try decide(archive)
      do {
        return try archive.judge(decision, on: origin.day, by: origin.author, because: because).get()
      } catch let error as JudgementError {
        throw Finding(error, of: decision, in: archive.path)
      }
    }
    try StandardOutput.write("\(entry)".withoutControls + "\n")
  }
}

/// Who decides, and when.
struct JudgementOrigin: ParsableArguments {
  @Option(help: ArgumentHelp("Who decides.", valueName: "name"))
  var author: String?

  @Option(
    help: ArgumentHelp("The day of the decision, as 2025-11-24; today without it.", valueName: "day"),
    transform: Self.day(written:))
  var date: CalendarDate?

  /// The day to put down.
  var day: CalendarDate {
    get throws(Finding) {
      if let date { return date }
      guard let today = Today.date else {
        throw Finding(.unavailable, at: "today", problem: "the clock shows no day", remedy: "Give --date.")
      }
      return today
    }
  }

  private static func day(written text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text), date.day != nil else {
      throw ValidationError("'\(text)' is no day. Write it as 2025-11-24.")
    }
    return date
  }
}

extension Finding {
  /// Why the log refuses a decision, and what to do.
  fileprivate init(_ error: JudgementError, of decision: Judgement.Decision, in archive: String) {
    let remedy =
      switch error {
      case .reason: "Say it with --because."
      case .contradiction:
        "Take an entry back, for one: korpu judge \(ShellWord.quoted(archive)) undo NUMBER --because REASON"
      case .noEntry, .takenBack: "See the entries: korpu judge \(ShellWord.quoted(archive)) list"
      case .day, .types, .countries, .oneReference, .name, .kind: "Nothing was changed."
      }
    self.init(.invalidInput, at: "\(decision)", problem: "\(error)", remedy: remedy)
  }
}
