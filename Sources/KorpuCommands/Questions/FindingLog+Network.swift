internal import Korpu

extension FindingLog {
  /// The network of all that can be read; what cannot is reported.
  ///
  /// One archive is taken as it stands, with the judgements that people made in it and ids that last. Of several inputs
  /// the articles are put together anew, for judgements in one archive say nothing of the articles of another.
  ///
  /// - Returns: A network without articles where nothing could be read.
  func network(of sources: [Source], by reader: FactsReader) -> Network {
    if sources.count == 1, case .path(let path) = sources[0], ArchiveFile.isArchive(path) {
      return network(ofArchive: path)
    }
    for case .path(let path) in sources where ArchiveFile.isArchive(path) { noteJudgements(in: path) }
    return Network(merging: facts(of: sources, by: reader))
  }

  private func network(ofArchive path: String) -> Network {
    do {
      return try ArchiveAccess.reading(path) { archive in try archive.network() }
    } catch let finding as Finding {
      report(finding)
    } catch {
      report(Finding(.internalFault, at: path, problem: "\(error)", remedy: "Please report it with the archive."))
    }
    return Network(articles: [], actors: [], ties: [], utterances: [])
  }

  /// Says that judgements do not count, where there are any. What cannot be read is reported when it is read.
  private func noteJudgements(in path: String) {
    guard let archive = try? Archive.reading(path), let log = try? archive.judgements else { return }
    if log.entries.isEmpty { return }
    report(
      Finding(
        .note, at: path, problem: "its judgements do not count beside other inputs",
        remedy: "Add these to it first: korpu add \(ShellWord.quoted(path)) INPUT…"))
  }
}
