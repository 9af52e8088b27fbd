internal import CGraphviz

/// Owns a graph that libcgraph has read.
struct GraphvizGraph: ~Copyable {
  let raw: UnsafeMutablePointer<Agraph_t>

  init(dot: String) throws(GraphvizError) {
    guard let graph = agmemread(dot) else { throw .invalidDOT(lastGraphvizMessage()) }
    raw = graph
  }

  deinit { agclose(raw) }

  func setAttribute(_ name: StaticString, to value: String) {
    value.withCString { _ = agattr(raw, AGRAPH, mutable(name), UnsafeMutablePointer(mutating: $0)) }
  }

  /// Nodes and edges say in a tooltip what is their evidence, without the DOT text saying it twice.
  func copyEvidenceToTooltips() {
    var node = agfstnode(raw)
    while let current = node {
      copyEvidence(of: current)
      var edge = agfstout(raw, current)
      while let out = edge {
        copyEvidence(of: out)
        edge = agnxtout(raw, out)
      }
      node = agnxtnode(raw, current)
    }
  }

  private func copyEvidence(of object: UnsafeMutableRawPointer) {
    guard let evidence = agget(object, mutable("evidence")), evidence.pointee != 0 else { return }
    agsafeset(object, mutable("tooltip"), evidence, mutable(""))
  }

  /// libcgraph's older headers want names that can be written to; it never writes.
  private func mutable(_ name: StaticString) -> UnsafeMutablePointer<CChar> {
    UnsafeMutableRawPointer(mutating: name.utf8Start).assumingMemoryBound(to: CChar.self)
  }
}
