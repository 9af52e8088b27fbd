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

  /// Reads the inputs, and hands over the part of their network that is asked for.
  ///
  /// - Parameters:
  ///   - relaxing: Takes out of what is asked for what the command itself sees to.
  ///   - body: What answers. It is not run where nothing could be read: the findings have said why.
  func ask(
    _ sources: [Source], relaxing: (inout NetworkSelection) -> Void = { _ in }, _ body: (Network) throws -> Void
  ) throws {
    let log = FindingLog()
    let whole = log.network(of: sources, by: try knowledge.reader())
    guard !whole.articles.isEmpty else { return try log.finish() }
    try body(try selection.part(of: whole, relaxing: relaxing))
    try log.finish()
  }

  /// Reads the inputs, and writes what is answered of the part of their network that is asked for.
  func answer(
    of sources: [Source], relaxing: (inout NetworkSelection) -> Void = { _ in },
    _ answering: (Network) throws -> [AnswerTable]
  ) throws {
    try ask(sources, relaxing: relaxing) { network in
      try answer.write(try answering(network), citing: AnswerSources(of: network))
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
