import UseCases

extension Optional {
    /// The value; what is not there is refused like what is not yours.
    func orRefused() throws(Refused) -> Wrapped {
        guard let self else { throw Refused() }
        return self
    }
}
