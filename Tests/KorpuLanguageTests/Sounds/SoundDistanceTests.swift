import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

@Suite struct SoundDistanceTests {
  private func word(_ generator: inout SeededGenerator) -> [Sound] {
    let letters = Array("aäbcçdegğhiklmnoöqrsştuvxyz")
    let word = String((0...generator.below(45)).map { _ in generator.pick(letters) })
    return SoundSpelling.of(.turkish).sounds(of: word)
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func `a similarity is exact from the least on, and zero below`(
    _ seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let one = word(&generator)
      let other = generator.chance(50) ? word(&generator) : one.filter { _ in generator.chance(80) }
      let least = Double(generator.below(100)) / 100
      let exact = SoundDistance.builtIn.similarity(one, other)
      let found = SoundDistance.builtIn.similarity(one.span, other.span, atLeast: least)
      #expect(found == exact || exact < least && found == 0, "seed \(seed): \(one.text) ~ \(other.text), \(least)")
    }
  }

  @Test func `one letter of another class tells words apart, one that languages exchange hardly does`() {
    let spelling = SoundSpelling.of(.turkish)
    func similarity(_ one: String, _ other: String) -> Double {
      SoundDistance.builtIn.similarity(spelling.sounds(of: one), spelling.sounds(of: other))
    }
    #expect(similarity("zumrat", "zumrat") == 1)
    #expect(similarity("zumrat", "zumrad") > similarity("zumrat", "zumran"))
    #expect(similarity("zumrat", "kehriba") < 0.3)
  }
}
