/// What came of reading a questionnaire from elsewhere.
package struct ImportReport: Sendable, Equatable {
    /// The questionnaire as it will be asked; nil when there is a single fault.
    package let form: Form?
    /// Everything that must be mended first.
    package let faults: [ImportFault]
    /// Everything that was left out, because nothing here can mean it.
    package let unsupported: [ImportFault]

    package init(form: Form?, faults: [ImportFault], unsupported: [ImportFault]) {
        self.form = faults.isEmpty ? form : nil
        self.faults = faults
        self.unsupported = unsupported
    }
}
