/// The pure layers decide and count; they do not wait, ask the time or throw dice.
enum Purity {
    static let layers: Set<String> = ["Domain", "Instruments", "HTML", "FHIR", "REDCap"]

    static func violations(in file: SourceFile) -> [Violation] {
        guard layers.contains(file.target) else { return [] }
        let impure =
            /\b(?:async|await|Task|actor|ContinuousClock|SuspendingClock|SystemRandomNumberGenerator|FileManager|ProcessInfo|print)\b|\.random\(|\bDate\(|\bUUID\(/
        return file.matches(of: impure) { "\($0) in a pure layer" }
    }
}
