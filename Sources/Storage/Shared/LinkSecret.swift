import Crypto
import Foundation

/// The secret of a one-time link: 160 bits in base64url. Only its hash is stored.
struct LinkSecret {
    let text: String

    /// - Parameter bytes: At least 20, of which 20 are taken.
    init(_ bytes: [UInt8]) {
        text = Data(bytes.prefix(20)).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    var hash: [UInt8] { LinkSecret.hash(text) }

    static func hash(_ secret: String) -> [UInt8] { Array(SHA256.hash(data: Array(secret.utf8))) }
}
