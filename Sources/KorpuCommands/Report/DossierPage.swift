internal import Korpu

/// A dossier as one page.
struct DossierPage {
  let dossier: Dossier

  var html: String {
    let numbers = dossier.numbers
    let body = """
      <h1>\(HTMLText.escaped(dossier.title))</h1>
      <p class="quiet">\(HTMLText.escaped(dossier.subtitle))</p>
      \(dossier.picture.map { "<figure>\(Self.embeddable($0))</figure>" } ?? "")
      \(dossier.tables.map { section($0, numbers) }.joined(separator: "\n"))
      <h2>Sources</h2>
      <ol>
      \(dossier.articles.enumerated().map { source($1, number: $0 + 1) }.joined(separator: "\n"))
      </ol>
      """
    return HTMLPage.html(title: dossier.title, style: Self.style, body: body)
  }

  private func section(_ table: AnswerTable, _ numbers: [String: Int]) -> String {
    let heads = table.columns.map { "<th scope=\"col\">\(HTMLText.escaped($0.name))</th>" } + ["<th>sources</th>"]
    let rows = table.rows.map { row in
      let cells = zip(table.columns, row.cells).map { column, cell in
        "<td\(column.isNumeric ? " class=\"number\"" : "")>\(HTMLText.escaped(cell.text))</td>"
      }
      return "<tr>\(cells.joined())<td>\(evidence(of: row, numbers))</td></tr>"
    }
    return """
      <h2>\(HTMLText.escaped(table.title))</h2>
      <div class="wide"><table>
      <thead><tr>\(heads.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table></div>
      """
  }

  /// The numbers of the articles, which open to show the sentences.
  private func evidence(of row: AnswerRow, _ numbers: [String: Int]) -> String {
    let citations = row.citations.sorted()
    let links = citations.compactMap { numbers[$0.article] }.unique().sorted()
      .map { "<a href=\"#source-\($0)\">\($0)</a>" }.joined(separator: ", ")
    let sentences = citations.compactMap { citation in
      citation.sentence.map { "<p>[\(numbers[citation.article] ?? 0)] «\(HTMLText.escaped($0))»</p>" }
    }.unique()
    guard !sentences.isEmpty else { return links }
    return "<details><summary>\(links)</summary>\(sentences.joined())</details>"
  }

  private func source(_ article: ArticleReference, number: Int) -> String {
    let text = HTMLText.escaped(article.source)
    guard let url = article.url, url.hasPrefix("https://") || url.hasPrefix("http://") else {
      return "<li id=\"source-\(number)\">\(text)</li>"
    }
    return "<li id=\"source-\(number)\"><a href=\"\(HTMLText.escaped(url))\" rel=\"noreferrer\">\(text)</a></li>"
  }

  /// The picture without the declarations of a file of its own.
  private static func embeddable(_ svg: String) -> String {
    svg.firstRange(of: "<svg").map { String(svg[$0.lowerBound...]) } ?? ""
  }

  private static let style = """
    :root { color-scheme: light dark; }
    body { font: 16px/1.5 "Noto Sans", system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
    h1 { font-size: 1.7rem; line-height: 1.25; margin-bottom: .2rem; }
    h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
    .quiet { color: color-mix(in srgb, currentColor 65%, transparent); margin-top: 0; }
    figure { margin: 1.5rem 0; }
    figure svg { max-width: 100%; height: auto; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; }
    th { border-bottom: 1px solid; font-weight: 600; }
    td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
    td.number { text-align: right; }
    details p { margin: .3rem 0; max-width: 40rem; }
    a { color: inherit; }
    """
}
