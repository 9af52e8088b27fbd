internal import ArgumentParser
internal import Korpu

/// What is typed of articles: their languages and dates, in the same words for all commands.
enum ArticleWords {
  /// The codes of the languages that can be read.
  static let codes = Language.allCases.map(\.rawValue).sorted().joined(separator: ", ")

  /// - Throws: `ValidationError` for a code of no language.
  static func language(ofCode code: String) throws -> Language {
    guard let language = Language(rawValue: code.lowercased()) else {
      throw ValidationError("'\(code)' is no language that can be read. Give one of \(codes).")
    }
    return language
  }

  /// - Throws: `ValidationError` for what is no date.
  static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw ValidationError("'\(text)' is no date. Write 2025-11-24, 2025-11 or 2025.")
    }
    return date
  }

  /// - Throws: `ValidationError` for what is no date, and for a last date before the first.
  static func validate(
    first: (option: String, date: String?), last: (option: String, date: String?)
  ) throws {
    let dates = [try first.date.map(date), try last.date.map(date)]
    guard let since = dates[0], let until = dates[1],
      !PublicationWindow(since: since, until: until).contains(since)
    else { return }
    throw ValidationError(
      "\(first.option) \(since.iso) is after \(last.option) \(until.iso). Give the earlier date first.")
  }
}
