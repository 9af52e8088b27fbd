internal import ArgumentParser
internal import Korpu

/// How a picture looks.
struct DrawingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language or script of names and captions: \(LabelLanguage.names.joined(separator: ", ")).",
      valueName: "labels"), transform: Self.labels(named:))
  var labels: LabelLanguage = .original

  @Option(help: ArgumentHelp("The colours; print keeps apart in grey.", valueName: "theme"))
  var theme: ThemeArgument = .light

  @Option(
    help: ArgumentHelp(
      "Colours, sizes and strokes of your own, over the theme's: a file that --print-style began.", valueName: "file"))
  var style: String?

  @Option(help: ArgumentHelp("How actors are placed; by itself, as suits the picture.", valueName: "layout"))
  var layout: LayoutArgument = .automatic

  @Option(help: ArgumentHelp("Fit the picture to a page, or fill a slide of 16:9.", valueName: "page"))
  var page: PageArgument?

  @Flag(help: "Put the letters of an SVG into it, for readers without the font.")
  var embedFonts = false

  private static func labels(named name: String) throws -> LabelLanguage {
    guard let labels = LabelLanguage(name.lowercased()) else {
      let names = LabelLanguage.names.joined(separator: ", ")
      throw ValidationError("'\(name)' is no language of labels. Give one of \(names).")
    }
    return labels
  }

  /// The theme with the user's own style over it.
  ///
  /// - Throws: A finding for a style that cannot be read.
  func look() throws(Finding) -> DiagramStyle {
    guard let style else { return theme.style }
    let text = try TextFile.read(style)
    do throws(StyleError) {
      return try DiagramStyle(text: text, over: theme.style)
    } catch {
      throw Finding(
        .invalidInput, at: TextFile.name(of: style), problem: error.description,
        remedy: "korpu draw --print-style writes all keys with their values.")
    }
  }
}

/// A theme as typed.
enum ThemeArgument: String, ExpressibleByArgument, CaseIterable {
  case light, dark, print

  var style: DiagramStyle {
    switch self {
    case .light: .light
    case .dark: .dark
    case .print: .print
    }
  }
}

/// A layout as typed.
enum LayoutArgument: String, ExpressibleByArgument, CaseIterable {
  case automatic, butterfly, organic, spread, circle

  var choice: LayoutChoice {
    switch self {
    case .automatic: .automatic
    case .butterfly: .butterfly
    case .organic: .organic
    case .spread: .spread
    case .circle: .circle
    }
  }
}

/// A page as typed.
enum PageArgument: String, ExpressibleByArgument, CaseIterable {
  case a4, a3, slide

  var format: PageFormat {
    switch self {
    case .a4: .a4
    case .a3: .a3
    case .slide: .slide
    }
  }
}

/// A view as typed.
enum ViewArgument: String, ExpressibleByArgument, CaseIterable {
  case full, speakers, people, bodies, forums, countries, timeline

  var view: DiagramView {
    switch self {
    case .full: .full
    case .speakers: .speakers
    case .people: .people
    case .bodies: .bodies
    case .forums: .forums
    case .countries: .countries
    case .timeline: .timeline
    }
  }
}
