import Crypto
import Foundation

/// A new session's token: 32 random bytes in base64url. Only its hash is stored.
struct SessionToken: Sendable {
    let text: String

    init() {
        text = Data(SymmetricKey(size: .bits256).bytes).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    var hash: [UInt8] { SessionToken.hash(text) }

    static func hash(_ token: String) -> [UInt8] { Array(SHA256.hash(data: Array(token.utf8))) }
}
