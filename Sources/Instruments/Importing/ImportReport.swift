/// What came of reading a questionnaire from elsewhere.
package struct ImportReport: Sendable, Equatable {
    /// The questionnaire as it will be asked; nil when there is a single fault.
    package let form: Form?
    /// Everything that must be mended first.
    package let faults: [ImportFault]
    /// Everything that was left out, because nothing here can mean it.
    package let unsupported: [ImportFault]
    /// How many more there are of each than are told.
    package let untoldFaults: Int
    package let untoldUnsupported: Int

    package init(
        form: Form?, faults: [ImportFault], unsupported: [ImportFault], untoldFaults: Int = 0,
        untoldUnsupported: Int = 0
    ) {
        self.untoldFaults = untoldFaults
        self.untoldUnsupported = untoldUnsupported
        self.form = faults.isEmpty ? form : nil
        self.faults = faults
        self.unsupported = unsupported
    }
}
