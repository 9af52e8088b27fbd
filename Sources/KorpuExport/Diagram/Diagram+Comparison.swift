extension Diagram {
  /// The same picture, with what an earlier one does not have marked as new.
  ///
  /// - Parameter earlier: The picture before, of the same view: of all actors, lest one that merely was not shown pass
  ///   for new.
  /// - Complexity: O(nodes and edges of both).
  public func marked(newSince earlier: Diagram) -> Diagram {
    let nodes = Set(earlier.nodes.map(\.id))
    let edges = Set(earlier.edges.map(\.id))
    let boxes = Set(earlier.groups.compactMap(\.code))
    func marked(_ node: DiagramNode) -> DiagramNode {
      var node = node
      // A country that had a box is known, though it was no node itself.
      let hadBox = node.look == .country && node.country.map(boxes.contains) == true
      node.isNew = !nodes.contains(node.id) && !hadBox
      return node
    }
    let groups = groups.map { group in
      DiagramGroup(
        code: group.code, heading: group.heading, country: group.country.map(marked), people: group.people.map(marked),
        bodies: group.bodies.map(marked))
    }
    var diagram = Diagram(
      form: form, language: language, title: title, scope: scope, source: source, groups: groups,
      centre: centre.map(marked),
      edges: self.edges.map { edge in
        var edge = edge
        edge.isNew = !edges.contains(edge.id)
        return edge
      })
    diagram.nodesInAll = nodesInAll
    diagram.omitted = omitted
    return diagram
  }
}
