internal import ArgumentParser
internal import Korpu

/// What every question is asked with: what is known of languages, which part of the network counts, and how the answer
/// is written.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var knowledge: KnowledgeOptions

  @OptionGroup(title: "Which part of the network")
  var selection: SelectionOptions

  @OptionGroup(title: "How the answer is written")
  var answer: AnswerOptions

  /// What answers, given a network and what finds its actors.
  typealias Answering = (Network, any ActorChoice) throws -> Void

  /// Reads the inputs, and hands over the part of their network that is asked for.
  ///
  /// - Parameters:
  ///   - excerpt: As much of an archive's network as the question needs. It is all that is read where one archive is
  ///     asked, and no part of its network; `nil` where the question needs the whole.
  ///   - citing: Whether the answer needs to know where articles state ties, and not only which do.
  ///   - relaxing: Takes out of what is asked for what the command itself sees to.
  ///   - body: What answers. It is not run where nothing could be read: the findings have said why.
  func ask(
    _ sources: [Source], needing excerpt: (Archive) throws -> Excerpt? = { _ in nil }, citing: Bool = true,
    relaxing: (inout NetworkSelection) -> Void = { _ in }, _ body: Answering
  ) throws {
    let log = FindingLog()
    try knowledge.noteArchives(among: sources, in: log)
    if sources.count == 1, case .path(let path) = sources[0], ArchiveFile.isArchive(path), selection.asksForAll,
      try ask(archive: path, needing: excerpt, citing: citing, body)
    {
      return
    }
    let whole = log.network(of: sources, by: try knowledge.reader())
    guard !whole.articles.isEmpty else { return try log.finish() }
    let network = try selection.part(of: whole, relaxing: relaxing)
    try body(network, NetworkChoice(in: network))
    try log.finish()
  }

  /// Answers from an excerpt of an archive.
  ///
  /// - Returns: Whether an excerpt was enough.
  private func ask(
    archive path: String, needing excerpt: (Archive) throws -> Excerpt?, citing: Bool, _ body: Answering
  ) throws -> Bool {
    try ArchiveAccess.reading(path) { archive in
      guard let excerpt = try excerpt(archive) else { return false }
      try body(try archive.excerpt(excerpt, withPlaces: citing), ArchiveChoice(in: archive))
      return true
    }
  }

  /// Reads the inputs as ``ask(_:needing:citing:relaxing:_:)`` does, and writes the tables of the answer.
  func answer(
    of sources: [Source], needing excerpt: (Archive) throws -> Excerpt? = { _ in nil }, citing: Bool = true,
    relaxing: (inout NetworkSelection) -> Void = { _ in },
    _ answering: (Network, any ActorChoice) throws -> [AnswerTable]
  ) throws {
    try ask(sources, needing: excerpt, citing: citing, relaxing: relaxing) { network, choice in
      try answer.write(try answering(network, choice), citing: AnswerSources(of: network))
    }
  }
}

extension SelectionOptions {
  /// The part of a network that is asked for: the network itself where nothing is.
  func part(of network: Network, relaxing: (inout NetworkSelection) -> Void = { _ in }) throws -> Network {
    var selection = try selection(in: network)
    relaxing(&selection)
    return selection == NetworkSelection() ? network : SelectedNetwork(of: network, by: selection).network
  }
}
