internal import Foundation
internal import KorpuArticles
internal import KorpuExport
internal import KorpuLanguage
internal import KorpuModel
internal import KorpuStore

/// What a piece of input holds, before an article is understood.
enum PieceReading: Sendable {
  case article(ReadArticle, at: String)
  case facts(ArticleFacts, at: String)
  case kept(NewArticle, at: String)
  case finding(Finding)
}

/// An article in a language that is known, and what is known of it.
struct ReadArticle: Sendable {
  let article: Article
  let lexicon: Lexicon
}

extension Work {
  /// Reads the piece. A pure function of the input's bytes and of what the reader knows.
  func reading(by reader: FactsReader) -> PieceReading {
    switch self {
    case .finding(let finding):
      return .finding(finding)
    case .article(let bytes, let name, let place):
      return Self.article(in: bytes, named: name, at: place, file: nil, reader)
    case .articleFile(let path):
      do throws(InputFile.Failure) {
        let bytes = try InputFile.bytes(of: path, limit: ArticleReader.largestArticle)
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        return Self.article(in: bytes, named: name, at: path, file: path, reader)
      } catch {
        return .finding(Finding(error, at: path))
      }
    case .facts(let json, let place):
      return Self.facts(ofJSON: json, at: place)
    case .kept(let number, let archive):
      do throws(ArchiveError) {
        guard let kept = try archive.article(number) else { return .finding(.gone(from: archive)) }
        return .kept(kept, at: "\(archive.path), article '\(kept.facts.id)'")
      } catch {
        return .finding(Finding(error))
      }
    }
  }

  private static func article(
    in bytes: [UInt8], named name: String, at place: String, file: String?, _ reader: FactsReader
  ) -> PieceReading {
    do throws(ArticleError) {
      return .article(try reader.article(from: bytes, named: name), at: place)
    } catch {
      return .finding(
        Finding(.invalidInput, at: place, problem: error.problem, remedy: error.remedy(for: file)))
    }
  }

  private static func facts(ofJSON json: ArraySlice<UInt8>, at place: String) -> PieceReading {
    guard !json.allSatisfy(InputFormat.isBlank) else {
      return .finding(
        Finding(.invalidInput, at: place, problem: "the file is empty", remedy: "Make it with korpu extract."))
    }
    do throws(FactsJSONError) {
      return .facts(try FactsJSON.facts(from: Data(json)), at: place)
    } catch {
      return .finding(
        Finding(
          .invalidInput, at: place, problem: "no valid facts: \(error)",
          remedy: "Correct it, or make it anew with korpu extract."))
    }
  }
}

extension Finding {
  fileprivate static func gone(from archive: Archive) -> Finding {
    Finding(.note, at: archive.path, problem: "an article was taken out meanwhile", remedy: "The others are read.")
  }
}
