/// Texts that nobody can guess.
package enum RandomText {
    /// 32 random bytes in base64url, 43 characters: for states, nonces and verifiers (RFC 7636
    /// asks for 43 to 128).
    package static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        return Base64URL.encode((0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
}
