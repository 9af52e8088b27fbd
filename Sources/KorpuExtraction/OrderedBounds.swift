/// The places from one up to another; none where the other does not lie behind it.
///
/// Within extraction this stands in for the operator of the standard library, which stops the program where the bounds
/// are out of order. A text may have its words in any order and paragraphs of one word, so what a pattern looks for
/// behind a place may lie before it. Between such places stands nothing, and the pattern goes on.
func ..< (lower: Int, upper: Int) -> Range<Int> { unsafe Range(uncheckedBounds: (lower, max(lower, upper))) }
