internal import ArgumentParser

/// How fine a picture of dots is.
struct ResolutionOption: ParsableArguments {
  @Option(help: "The resolution of a PNG, in dots per inch.")
  var dpi: Double = 144

  func validate() throws {
    guard (20...1200).contains(dpi) else {
      throw ValidationError("--dpi \(dpi) is out of range. Give dots per inch from 20 to 1200.")
    }
  }
}
