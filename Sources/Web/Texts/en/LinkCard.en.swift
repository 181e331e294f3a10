import Domain

extension LinkCardTexts {
    static let en = LinkCardTexts(
        title: { voice in
            switch voice {
            case .own: "Questions for you"
            case .parent: "Questions for you as a parent"
            case .teacher: "Questions for you at school"
            }
        },
        steps: [
            "Point the camera at the square, or type the address.",
            "Answer what you want to.",
            "Send when you are done.",
        ],
        address: "The address",
        until: { "The link opens until \($0)." },
        mark: { "Mark \($0)" })
}
