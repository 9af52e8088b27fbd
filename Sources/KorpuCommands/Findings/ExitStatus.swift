internal import Korpu

/// How a run ended, in the numbers of `sysexits.h`.
///
/// Where several things failed, the last of the cases below that fits is the status: what failed nearest to the
/// result weighs most.
enum ExitStatus: Int32, CaseIterable {
  /// Everything was done. A reader of the output that went away early changes nothing about that.
  case done = 0
  /// The arguments make no sense; the parser of arguments says so before anything is done.
  case usage = 64
  /// An input was no article, or no valid facts.
  case invalidInput = 65
  /// An input is missing or cannot be read.
  case unreadableInput = 66
  /// Something that the work needs is missing, such as Graphviz.
  case unavailable = 69
  /// An output cannot be created.
  case cannotCreate = 73
  /// An output was begun and could not be finished, for one because the disk is full.
  case writingFailed = 74
  /// A mistake in the program itself.
  case internalFault = 70

  /// The status for what was found.
  init(of kinds: some Sequence<Finding.Kind>) {
    let failures = Set(kinds.map(Self.init(of:)))
    self = Self.allCases.last { failures.contains($0) } ?? .done
  }

  private init(of kind: Finding.Kind) {
    switch kind {
    case .note: self = .done
    case .invalidInput: self = .invalidInput
    case .unreadableInput: self = .unreadableInput
    case .unavailable: self = .unavailable
    case .cannotCreate: self = .cannotCreate
    case .writingFailed: self = .writingFailed
    case .internalFault: self = .internalFault
    }
  }

  /// The table for the help text.
  static var help: String {
    "Exit status:\n" + allCases.sorted { $0.rawValue < $1.rawValue }.map { "  \($0.row)" }.joined(separator: "\n")
  }

  private var row: String {
    let meaning =
      switch self {
      case .done: "done"
      case .usage: "the arguments make no sense"
      case .invalidInput: "an input was no article, or no valid facts"
      case .unreadableInput: "an input is missing or cannot be read"
      case .unavailable: "something needed is missing, such as Graphviz"
      case .internalFault: "a mistake in the program itself"
      case .cannotCreate: "an output cannot be created"
      case .writingFailed: "writing failed, for one because the disk is full"
      }
    return rawValue < 10 ? " \(rawValue)  \(meaning)" : "\(rawValue)  \(meaning)"
  }
}
