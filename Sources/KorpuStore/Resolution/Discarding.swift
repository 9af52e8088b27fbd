internal import Dispatch

extension DispatchQueue {
  /// Takes apart on another thread what nobody needs any more: for tens of thousands of names that takes as long as a step
  /// of an addition.
  static func discard(_ value: some Sendable) {
    global().async { withExtendedLifetime(value) {} }
  }
}
