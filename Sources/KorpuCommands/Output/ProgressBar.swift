internal import Foundation

/// How far a long piece of work is, on the last line of a terminal: a bar, the rate and the time left.
///
/// It goes to the standard error, ten times a second at most, and nowhere at all when that is no terminal.
final class ProgressBar {
  private static let width = 24
  private static let interval = Duration.milliseconds(100)

  private let isShown: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var lastShown: ContinuousClock.Instant?

  init(isShown: Bool = isatty(STDERR_FILENO) == 1) {
    self.isShown = isShown
    start = clock.now
  }

  func show(_ done: Int, of total: Int) {
    guard isShown else { return }
    let now = clock.now
    if let lastShown, now - lastShown < Self.interval { return }
    lastShown = now
    write("\r" + Self.line(done, of: total, after: now - start) + Self.eraseToEnd)
  }

  /// Takes the bar away, so that something else can be said; the next call of ``show(_:of:)`` brings it back.
  func clear() {
    guard lastShown != nil else { return }
    write("\r" + Self.eraseToEnd)
    lastShown = nil
  }

  /// «████████░░░░ 1204 of 5000 · 230/s · 16 s left»
  static func line(_ done: Int, of total: Int, after elapsed: Duration) -> String {
    let filled = total > 0 ? width * done / total : 0
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: max(0, width - filled))
    let rate = Double(done) / max(elapsed / .seconds(1), 0.001)
    let left = rate > 0 ? " · \(time(Double(max(0, total - done)) / rate)) left" : ""
    return "\(bar) \(done) of \(total) · \(Int(rate.rounded()))/s\(left)"
  }

  private static func time(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded())
    if seconds < 60 { return "\(seconds) s" }
    return seconds < 3600 ? "\(seconds / 60) min \(seconds % 60) s" : "\(seconds / 3600) h \(seconds % 3600 / 60) min"
  }

  /// Erases what a longer line left behind.
  private static let eraseToEnd = "\u{1B}[K"

  private func write(_ text: String) {
    // Where the bar cannot be shown, the work goes on.
    try? FileDescriptor(STDERR_FILENO).write(Data(text.utf8))
  }
}
