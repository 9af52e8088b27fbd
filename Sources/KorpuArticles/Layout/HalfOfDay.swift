/// Before or after noon, as English clocks tell it: «11:15 AM», «2:05 p.m.».
enum HalfOfDay {
  case beforeNoon, afterNoon

  init?(_ word: Substring) {
    switch word.lowercased() {
    case "am", "a.m": self = .beforeNoon
    case "pm", "p.m": self = .afterNoon
    default: return nil
    }
  }

  /// A time of twelve hours as one of twenty-four; `nil` for one that is none of twelve.
  func time(_ time: String) -> String? {
    let fields = time.split(separator: ":")
    guard fields.count == 2, let hour = Int(fields[0]), (1...12).contains(hour) else { return nil }
    let hours = hour % 12 + (self == .afterNoon ? 12 : 0)
    return "\(hours < 10 ? "0" : "")\(hours):\(fields[1])"
  }
}
