internal import ArgumentParser
internal import Korpu

/// `korpu judge kind`: of what kind a body or a gathering is.
struct JudgeKindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kind", abstract: "Say of what kind a body or a gathering is.",
    discussion: """
      Kinds of bodies: \(EntityTypeName.organization.kinds.joined(separator: ", ")). Kinds of gatherings: \
      \(EntityTypeName.forum.kinds.joined(separator: ", ")).
      """)

  @OptionGroup var judging: JudgingOptions

  @Argument(help: "A name, an id, or a reference.")
  var actor: String

  @Argument(help: "The kind.")
  var kind: String

  func run() throws {
    try judging.judge { archive in
      let reference = try ActorFinder(in: archive).reference(to: actor)
      guard let type = EntityType(reference.type, kind: kind) else {
        throw Finding(
          .invalidInput, at: "'\(kind)'", problem: "is no kind of the type \(reference.type.rawValue)",
          remedy: reference.type.kinds.isEmpty
            ? "Only bodies and gatherings have kinds." : "Give one of \(reference.type.kinds.joined(separator: ", ")).")
      }
      return .kind(reference, to: type)
    }
  }
}
