extension Diagram {
  /// The same picture for a layout without boxes: whose country a box would tell, has it in the small line.
  ///
  /// - Complexity: O(nodes).
  package var namingCountries: Diagram {
    var diagram = Diagram(
      form: form, language: language, title: title, scope: scope, source: source,
      groups: groups.map { group in
        DiagramGroup(
          code: group.code, heading: group.heading, country: group.country,
          people: group.people.map { $0.naming(group) }, bodies: group.bodies.map { $0.naming(group) })
      }, centre: centre, edges: edges)
    diagram.tiesOfSides = tiesOfSides
    diagram.omitted = omitted
    diagram.nodesInAll = nodesInAll
    return diagram
  }
}

extension DiagramNode {
  /// The same node, with the country of its group before what its small line says.
  fileprivate func naming(_ group: DiagramGroup) -> DiagramNode {
    guard group.code != nil, !group.heading.isEmpty else { return self }
    var node = DiagramNode(
      id: id, type: type, name: name, detail: [group.heading, detail].filter { !$0.isEmpty }.joined(separator: " · "),
      country: country, isCountryAssumed: isCountryAssumed, roles: roles, articles: articles, evidence: evidence)
    node.isNew = isNew
    return node
  }
}
