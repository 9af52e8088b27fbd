import Dispatch
import KorpuModel
import Synchronization
import Testing

@testable import KorpuLanguage

@Suite struct PerLanguageTests {
  @Test func `what each language has is made once, whoever asks`() {
    let languages = PerLanguage<Int>()
    let made = Mutex<[Language: Int]>([:])
    DispatchQueue.concurrentPerform(iterations: 200) { number in
      let language = Language.allCases[number % Language.allCases.count]
      let value = languages.value(of: language) {
        made.withLock { made in
          made[language, default: 0] += 1
          return made.count
        }
      }
      #expect(value == languages.value(of: language) { -1 })
    }
    #expect(made.withLock { $0.keys.count == Language.allCases.count && $0.values.allSatisfy { $0 == 1 } })
  }

  @Test func `while one is made another can be`() {
    let languages = PerLanguage<Int>()
    let value = languages.value(of: .azerbaijani) { languages.value(of: .kazakh) { 1 } + 1 }
    #expect(value == 2)
  }
}
