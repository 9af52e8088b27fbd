internal import Foundation
internal import KorpuArticles
internal import KorpuExport
internal import KorpuExtraction
internal import KorpuLanguage

extension Work {
  /// Does the piece. A pure function of the input's bytes and of what the reader knows.
  func outcome(by reader: FactsReader) -> Outcome {
    switch self {
    case .finding(let finding):
      return .finding(finding)
    case .article(let bytes, let name, let place):
      return Self.facts(ofArticle: bytes, named: name, at: place, file: nil, reader)
    case .articleFile(let path):
      do throws(InputFile.Failure) {
        let bytes = try InputFile.bytes(of: path, limit: ArticleReader.largestArticle)
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        return Self.facts(ofArticle: bytes, named: name, at: path, file: path, reader)
      } catch {
        return .finding(Finding(error, at: path))
      }
    case .facts(let json, let place):
      return Self.facts(ofJSON: json, at: place)
    }
  }

  private static func facts(
    ofArticle bytes: [UInt8], named name: String, at place: String, file: String?, _ reader: FactsReader
  ) -> Outcome {
    do throws(ArticleError) {
      let article = try ArticleReader(lexicons: reader.lexicons)
        .article(from: bytes, named: name, language: reader.language)
      guard let lexicon = reader.lexicons.lexicon(of: article.language) else {
        throw .unknownLanguage(seemsToBe: article.language)
      }
      return .facts(ArticleExtractor(lexicon: lexicon, explains: reader.explains).facts(of: article), from: place)
    } catch {
      return .finding(
        Finding(.invalidInput, at: place, problem: error.problem, remedy: error.remedy(for: file)))
    }
  }

  private static func facts(ofJSON json: ArraySlice<UInt8>, at place: String) -> Outcome {
    guard !json.allSatisfy(InputFormat.isBlank) else {
      return .finding(
        Finding(.invalidInput, at: place, problem: "the file is empty", remedy: "Make it with korpu extract."))
    }
    do throws(FactsJSONError) {
      return .facts(try FactsJSON.facts(from: Data(json)), from: place)
    } catch {
      return .finding(
        Finding(
          .invalidInput, at: place, problem: "no valid facts: \(error)",
          remedy: "Correct it, or make it anew with korpu extract."))
    }
  }
}
