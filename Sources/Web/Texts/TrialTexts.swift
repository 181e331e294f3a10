/// Trying a questionnaire as those who answer it will see it; and licences that end soon.
struct TrialTexts: Sendable {
    let title: String
    let open: String
    let lead: String
    let language: String
    let send: String
    let result: String
    let nothingCounted: String
    let hasAlarm: String

    let endsSoon: String
    let ends: @Sendable (_ title: String, _ day: String, _ days: Int) -> String
}
