internal import ArgumentParser

/// `korpu judge`: a person's decisions on who is who.
struct JudgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Decide who is who in an archive; what people decide wins.",
    discussion: """
      Each judgement is an entry of a log in the archive, with its date and a reason. It holds for the articles that \
      are there and for those that come, until it is taken back; entries that contradict one another are refused. \
      'korpu review' lists what is uncertain.

      Whom a judgement is about is told by a name in any spelling of the articles, in small letters and without \
      accents if need be, by an id, or as the log prints it: 'person:Anar Quliyev', 'person:Anar Quliyev@AZ' for the \
      one in that country, 'person:Anar Quliyev@ru' for the one in articles of that language, \
      'person:Quliyev#article-12' for the one in that article.

      The verb may stand behind the archive: 'korpu judge news.korpu same …'.
      """,
    subcommands: [
      JudgeSameCommand.self, JudgeDifferentCommand.self, JudgeNameCommand.self, JudgeKindCommand.self,
      JudgeHideCommand.self, JudgeUndoCommand.self, JudgeListCommand.self, JudgeExportCommand.self,
      JudgeImportCommand.self,
    ])
}

extension JudgeCommand {
  /// The arguments with the verb before the archive, as the parser of arguments wants it.
  static func verbFirst(_ arguments: [String]) -> [String] {
    let verbs = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard arguments.count > 2, arguments[0] == configuration.commandName, verbs.contains(arguments[2]),
      !verbs.contains(arguments[1])
    else { return arguments }
    return [arguments[0], arguments[2], arguments[1]] + arguments.dropFirst(3)
  }
}
