public import KorpuStore

extension Archive {
  /// Looks through the whole archive, also whether everybody is called what a reader would call them whose version found
  /// who is who.
  ///
  /// - Throws: ``ArchiveError`` where the archive cannot be read at all.
  /// - Complexity: O(size of the archive).
  /// - SeeAlso: ``/KorpuStore/Archive/condition(resolvedBy:)``
  public func condition(by reader: FactsReader) throws(ArchiveError) -> ArchiveCondition {
    try condition(resolvedBy: ExtractionVersion(of: reader.lexicons))
  }
}
