import Testing

@testable import Web

struct MultipartTests {
    private func read(_ text: String, boundary: String = "b") -> Multipart? {
        Multipart(Array(text.replacing("\n", with: "\r\n").utf8), boundary: boundary)
    }

    private func part(_ head: String, _ content: String) -> String {
        "--b\nContent-Disposition: form-data; \(head)\n\n\(content)\n"
    }

    @Test func `what a browser sends is read: fields, and a file without its name`() throws {
        let body =
            part("name=\"holder\"", "1") + part("name=\"areas\"", "home")
            + part("name=\"areas\"", "work")
            + "--b\nContent-Disposition: form-data; name=\"sheet\"; filename=\"C:\\x.pdf\"\n"
            + "Content-Type: application/pdf\n\n%PDF-1.4\n--c\n--b--\n"
        let form = try #require(read(body))
        #expect(form.form["holder"] == "1")
        #expect(form.form.all("areas") == ["home", "work"])
        #expect(form.files == ["sheet": Array("%PDF-1.4\r\n--c".utf8)])
    }

    @Test func `a file field that was left empty is no file`() throws {
        let form = try #require(read(part("name=\"sheet\"; filename=\"\"", "") + "--b--\n"))
        #expect(form.files.isEmpty)
    }

    @Test(arguments: [
        "", "--b", "--b\n", "--b--x", "--b--\n\n", "x--b--\n", "--b\n\n--b--\n",
        "--b\nContent-Disposition: form-data; name=\"a\"\n\n1",
        "--b\nContent-Disposition: form-data; name=\"a\"\n\n1\n--b",
        "--b\nContent-Disposition: form-data; name=\"a\"\n\n1\n--bb--\n",
        "--b\nContent-Disposition: form-data; name=\"a\"\n\n1\n--b--\n--b--\n",
        "--b\nContent-Disposition: form-data; name=\"a\"\n1\n--b--\n",
    ])
    func `a body that does not end as it began is refused`(body: String) {
        #expect(read(body) == nil)
    }

    @Test(arguments: [
        "form-data", "form-data; name=a", "form-data; name=\"\"", "attachment; name=\"a\"",
        "form-data; name=\"a\"; name=\"b\"", "form-data; name=\"a\"; x=\"b\"",
        "form-data; name=\"a\" ", "form-data; filename=\"a\"", "form-data; name=\"a\"\"",
        "form-data; name*=utf-8''a", "form-data;name=\"a\"",
    ])
    func `a head that no browser writes is refused`(head: String) {
        #expect(read("--b\nContent-Disposition: \(head)\n\n1\n--b--\n") == nil)
    }

    @Test(arguments: [
        "Content-Disposition: form-data; name=\"a\"\nContent-Disposition: form-data; name=\"b\"",
        "Content-Type: text/plain", "X: y\nContent-Disposition: form-data; name=\"a\"",
        "Content-Disposition: form-data; name=\"a\"\nContent-Transfer-Encoding: base64",
        "no colon\nContent-Disposition: form-data; name=\"a\"",
    ])
    func `two names, no name and foreign headers are refused`(head: String) {
        #expect(read("--b\n\(head)\n\n1\n--b--\n") == nil)
    }

    @Test func `a huge head, a huge field and many parts are refused`() {
        let long = String(repeating: "a", count: Multipart.longestHead)
        #expect(read(part("name=\"\(long)\"", "1") + "--b--\n") == nil)
        let field = String(repeating: "a", count: Multipart.longestField + 1)
        #expect(read(part("name=\"a\"", field) + "--b--\n") == nil)
        let one = part("name=\"a\"", "1")
        let most = String(repeating: one, count: Multipart.mostParts)
        #expect(read(most + "--b--\n")?.fields.count == Multipart.mostParts)
        #expect(read(most + one + "--b--\n") == nil)
    }

    @Test func `the same file field twice, and text that is no UTF-8, are refused`() {
        let file = part("name=\"s\"; filename=\"x\"", "1")
        #expect(read(file + file + "--b--\n") == nil)
        var bytes = Array("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8)
        bytes += [0xFF, 0xFE] + Array("\r\n--b--\r\n".utf8)
        #expect(Multipart(bytes, boundary: "b") == nil)
    }

    @Test func `lines that end without a carriage return are refused`() {
        let body = "--b\nContent-Disposition: form-data; name=\"a\"\n\n1\n--b--\n"
        #expect(Multipart(Array(body.utf8), boundary: "b") == nil)
    }

    @Test(arguments: [
        ("multipart/form-data; boundary=abc", "abc"),
        ("Multipart/Form-Data; boundary=\"a b\"", nil),
        ("multipart/form-data; boundary=\"abc\"", "abc"), ("multipart/form-data", nil),
        ("multipart/form-data; boundary=", nil), ("text/plain; boundary=abc", nil),
        ("multipart/form-data; boundary=a\r\nb", nil),
        ("multipart/form-data; boundary=" + String(repeating: "a", count: 71), nil),
        ("multipart/mixed; boundary=abc", nil),
    ])
    func `a boundary is one that a browser may choose`(header: String, boundary: String?) {
        #expect(Multipart.boundary(of: header) == boundary)
    }
}
