extension KeepTexts {
    static let en = KeepTexts(
        unfold: "Should somebody not see this?",
        whom: "Who should not see it?",
        hint: "Whoever you choose does not notice that it exists.",
        keptFrom: { "Kept from \(SpokenList.join($0, with: "and"))" },
        change: "Change",
        offer: "Keep this from somebody",
        title: "Who should not see this?",
        lead: "Whoever you choose does not notice that it exists.",
        saved: "Saved. It holds from now.",
        nobodyToKeepFrom: "Nobody else in the family can read this.",
        aboutTitle: "What disappears",
        about: [
            "It is not in the plan, the pictures, the numbers or on paper.",
            "“Who has looked” does not say that it was written or changed.",
            "Help and answers that belong to it disappear with it.",
            "What you wrote elsewhere does not disappear. Look there too.",
        ])
}
