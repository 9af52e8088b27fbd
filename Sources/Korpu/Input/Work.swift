internal import KorpuArticles
internal import KorpuStore

/// The least piece of input: what gives the facts of one article, or a finding.
enum Work: Sendable {
  case article(bytes: [UInt8], name: String, place: String)
  /// A file that is to be read only when its turn comes, so that few are in memory at a time.
  case articleFile(path: String)
  case facts(json: ArraySlice<UInt8>, place: String)
  /// An article that is to be read from its archive when its turn comes.
  case kept(Archive.ArticleNumber, in: Archive)
  case finding(Finding)
}

extension Work {
  /// The pieces of a file or of the standard input, in their order.
  static func pieces(of item: SourceWalk.Item) -> [Work] {
    do throws(InputFile.Failure) {
      switch item {
      case .finding(let finding):
        return [.finding(finding)]
      case .standardInput:
        let bytes = try InputFile.standardInput(articleLimit: ArticleReader.largestArticle)
        return pieces(of: bytes, format: InputFormat(ofBytes: bytes), name: "stdin", place: "standard input")
      case .file(let path, .article):
        return [.articleFile(path: path)]
      case .file(let path, .archive):
        return pieces(ofArchive: path)
      case .file(let path, let format):
        return pieces(of: try InputFile.bytes(of: path), format: format, name: path, place: path)
      }
    } catch {
      return [.finding(Finding(error, at: item.place))]
    }
  }

  private static func pieces(ofArchive path: String) -> [Work] {
    do throws(ArchiveError) {
      let archive = try Archive.reading(path)
      return try archive.articleNumbers().map { .kept($0, in: archive) }
    } catch {
      return [.finding(Finding(error))]
    }
  }

  private static func pieces(of bytes: [UInt8], format: InputFormat, name: String, place: String) -> [Work] {
    switch format {
    case .article: return [.article(bytes: bytes, name: name, place: place)]
    case .factsDocument: return [.facts(json: bytes[...], place: place)]
    case .factsLines, .archive: break
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.allSatisfy(InputFormat.isBlank) }
    guard !lines.isEmpty else { return [.facts(json: [], place: place)] }
    return lines.map { .facts(json: $0.element, place: "\(place), line \($0.offset + 1)") }
  }
}

extension SourceWalk.Item {
  fileprivate var place: String {
    switch self {
    case .standardInput: "standard input"
    case .file(let path, _): path
    case .finding(let finding): finding.place
    }
  }
}
