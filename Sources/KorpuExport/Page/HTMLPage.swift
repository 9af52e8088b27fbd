/// What is around the contents of every page. A page needs nothing from elsewhere: no script, no font, no address.
package enum HTMLPage {
  /// - Parameters:
  ///   - title: As text.
  ///   - style: The page's rules, in CSS.
  ///   - body: The contents, in HTML.
  package static func html(title: String, style: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLText.escaped(title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }
}
