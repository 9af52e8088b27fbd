internal import KorpuModel

/// The abbreviation of a body's name as printed: `TDT`, or `TDT-nin` and `TİKA'nın` with a case ending.
///
/// - Returns: The capitals without the ending, or `nil` when the words are no abbreviation.
func abbreviation(in surface: String) -> String? {
  let letters = surface.prefix { $0.isUppercase || $0.isNumber }
  guard letters.count >= 2, letters.contains(where: \.isUppercase) else { return nil }
  let ending = surface[letters.endIndex...]
  guard let joint = ending.first else { return String(letters) }
  let jointed = "-‑–'’ʼ‘".contains(joint) && ending.count > 1
  return jointed && ending.dropFirst().allSatisfy(\.isLowercase) ? String(letters) : nil
}
