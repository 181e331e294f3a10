import Domain

/// The sign-in page of the demo, and everything around signing in at a provider.
struct SignInTexts: Sendable {
    let title: String
    let lead: String
    let enter: String
    let role: @Sendable (Role) -> String
    let about: @Sendable (Role) -> String
    let enterTitle: String
    let enterLead: String
    /// With the name of a provider.
    let enterWith: @Sendable (String) -> String
    let people: @Sendable (SignInProvider.People) -> String
    let aboutPeople: @Sendable (SignInProvider.People) -> String
    let chooseTitle: String
    let chooseLead: String
    let tryAgain: String
    let awayTitle: @Sendable (String) -> String
    let awayMore: String
    let stoppedTitle: String
    let stoppedMore: String
    let levelTitle: String
    let levelMore: String
    let unfinishedTitle: String
    let unfinishedMore: String
    let refusedMore: @Sendable (String) -> String
    let strangerTitle: String
    let strangerMore: @Sendable (SignInProvider.People) -> String
    let farewellTitle: String
    let farewellMore: @Sendable (String) -> String
}
