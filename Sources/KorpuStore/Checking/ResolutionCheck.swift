internal import GRDB
internal import KorpuResolution

/// Whether the tables of who is who fit the articles, within a transaction.
struct ResolutionCheck {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// What is wrong, each a clause.
  ///
  /// - Complexity: O(nodes + appearances).
  func damages() -> [String] {
    let counted = Self.questions.compactMap { question -> String? in
      do {
        let count = try Int.fetchOne(database, sql: question.sql) ?? 0
        return count == 0 ? nil : "\(count) \(question.problem)"
      } catch {
        return "it cannot be counted how many \(question.problem)"
      }
    }
    return counted
      + [
        unreadableNodes, unreadableJudgements, NeighbourLists(database).damage, NameIndex(database).damage,
        TieIndex(database).damage,
        CountryNameTable(database).damage, BelongingIndex(database).damage, RepetitionIndex(database).damage,
        SharedNames(database).damage,
      ].compactMap(\.self)
  }

  private struct Question {
    let problem: String
    let sql: String
  }

  private static let questions = [
    Question(
      problem: "entities of articles are nobody of the archive's",
      sql: """
        SELECT count(*) FROM appearance a LEFT JOIN appearance_node n ON n.article = a.article AND n.number = a.number
        WHERE n.node IS NULL
        """),
    Question(
      problem: "nodes are not counted as often as articles name them",
      sql: """
        SELECT count(*) FROM node n LEFT JOIN (SELECT node, count(*) AS named FROM appearance_node GROUP BY node) a
        ON a.node = n.id WHERE n.articles IS NOT coalesce(a.named, 0)
        """),
    Question(
      problem: "nodes are not printed as often as articles name them",
      sql: """
        SELECT count(*) FROM node n LEFT JOIN (SELECT node, sum(articles) AS printed FROM node_form GROUP BY node) f
        ON f.node = n.id WHERE n.articles IS NOT coalesce(f.printed, 0)
        """),
    Question(problem: "nodes belong to no entity", sql: "SELECT count(*) FROM node WHERE entity IS NULL"),
    Question(
      problem: "entities have no name",
      sql: "SELECT count(*) FROM entity WHERE id NOT IN (SELECT entity FROM node WHERE entity IS NOT NULL)"),
  ]

  private var unreadableNodes: String? {
    do {
      let table = NodeTable(database)
      for id in try Int64.fetchAll(database, sql: "SELECT id FROM node") { _ = try table.node(id) }
      return nil
    } catch let damage as Damage {
      return damage.what
    } catch {
      return "nodes cannot be read"
    }
  }

  private var unreadableJudgements: String? {
    do {
      _ = try JudgementRows(database).log()
      return nil
    } catch let damage as Damage {
      return damage.what
    } catch {
      return "judgements cannot be read"
    }
  }
}
