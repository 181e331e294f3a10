import Domain

/// The demo's sign-in page.
struct SignInTexts: Sendable {
    let title: String
    let lead: String
    let enter: String
    let role: @Sendable (Role) -> String
    let about: @Sendable (Role) -> String
}
