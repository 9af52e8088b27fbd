internal import Foundation
internal import Korpu

/// Times the stages of the road from an article to a picture, beside their peers where there are any.
///
/// `swift run -c release korpu-benchmarks` prints a line a figure: the median of several runs, and ratios to a peer
/// that was run by turns with it. Machines are shared and noisy: quote ratios, and look at how far the runs lie apart.
@main struct Main {
  static func main() throws {
    // The program runs itself for what has to be a process of its own.
    switch Array(CommandLine.arguments.dropFirst()) {
    case let arguments where arguments.count == 3 && arguments[0] == RenderingBenchmark.childMode:
      try RenderingBenchmark.renderOnce(dotFile: arguments[1], timeFile: arguments[2])
    case let arguments where arguments.count == 2 && arguments[0] == ExtractionBenchmark.childMode:
      try ExtractionBenchmark.extractOnce(articleFile: arguments[1])
    default:
      let seed = try Seed()
      try WholeProcessBenchmark(seed: seed).run()
      try ExtractionBenchmark(seed: seed).run()
      try RenderingBenchmark(seed: seed).run()
      try MergingBenchmark(seed: seed).run()
    }
  }
}
