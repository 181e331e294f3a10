/// Handing a family over to another coordinator.
struct HandOverTexts: Sendable {
    let title: String
    let whatHappens: [String]
    let coordinator: String
    let choose: String
    let send: String
    let nobody: String
    let done: String
    let isNew: String
    let openNew: String
    let told: @Sendable (_ who: String, _ day: String) -> String
}
