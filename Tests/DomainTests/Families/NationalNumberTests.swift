import Testing

@testable import Domain

struct NationalNumberTests {
    /// Both are valid for one birth date from 2032 [navikt/fnrvalidator].
    @Test(arguments: ["30108299920", "30108299939"])
    func `the published examples are valid`(_ number: String) {
        #expect(NationalNumber(number) != nil)
    }

    @Test func `every wrong last digit is refused`() {
        for digit in 1...9 { #expect(NationalNumber("3010829992\(digit)") == nil) }
    }

    @Test(arguments: ["", "3010829992", "301082999200", "3010829992a", "30108 2999"])
    func `what has not eleven digits is refused`(_ number: String) {
        #expect(NationalNumber(number) == nil)
    }
}
