import ArgumentParser

@main struct Main {
  static func main() {
    TrainCommand.main()
  }
}
