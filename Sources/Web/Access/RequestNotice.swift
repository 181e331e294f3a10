import Domain
import HTML
import Hummingbird

/// What was just done with a request. It travels in the address as one word.
enum RequestNotice: String {
    case sent, answered

    init?(_ request: HummingbirdRequest) {
        guard let said = request.uri.queryParameters["said"] else { return nil }
        self.init(rawValue: String(said))
    }

    func path(_ family: FamilyID) -> Path { Paths.requests(family).with("said", rawValue) }

    func words(_ texts: RequestTexts) -> String {
        switch self {
        case .sent: texts.sent
        case .answered: texts.answerSent
        }
    }
}

/// What a browser asks for; `Request` alone is what a member asks.
typealias HummingbirdRequest = Hummingbird.Request
