@testable import Instruments

/// A catalogue entry with two questions, 1-5, the second reversed; parts can be replaced.
func anEntry(
    _ name: String = "small", rule: String = #"{"kind": "sum"}"#,
    missing: String = #"{"kind": "all-required"}"#,
    bounds: String = #"{"from": 2, "to": 10}"#, bands: String = "[]", extra: String = "",
    licence: String = "A", keyVersion: Int = 1, more: String = "",
    texts: [InstrumentLanguage: String]? = nil, names: String? = nil
) -> CatalogEntry {
    let key = """
        {"id": "small", "version": "1", "keyVersion": \(keyVersion), "licence": "\(licence)", "credit": "us",
        "lifeArea": "mind", "audience": {"who": "adult", "from": 18}, "minutes": 1, \(extra)
        "items": [{"id": "1", "from": 1, "to": 5},
                  {"id": "2", "from": 1, "to": 5, "reversed": true}],
        "scales": [{"id": "total", "items": ["1", "2"], "rule": \(rule), "missing": \(missing),
                    "source": "a test", "bounds": \(bounds), "higherIs": "better",
                    "bands": \(bands)}\(more)]}
        """
    let words = texts ?? allSmallTexts()
    return CatalogEntry(
        name, key: Array(key.utf8), texts: words.mapValues { Array($0.utf8) },
        names: names.map { Array($0.utf8) })
}

/// What `anEntry` and its scale are called, in every language of the site.
let smallNames = #"{"nb": \#(oneName), "nn": \#(oneName), "en": \#(oneName)}"#

private let oneName = #"{"title": "Small", "scales": {"total": "All"}, "bands": {}}"#

/// The words that belong to `anEntry`, in every language.
func allSmallTexts() -> [InstrumentLanguage: String] {
    Dictionary(uniqueKeysWithValues: InstrumentLanguage.required.map { ($0, smallTexts($0)) })
}

/// The words that belong to `anEntry`.
func smallTexts(_ language: InstrumentLanguage, second: String = #""2": "Two?""#) -> String {
    """
    {"language": "\(language.rawValue)", "title": "Small", "plainTitle": "Small",
    "introduction": "Two questions.", "timeFrame": "Now", "origin": "own words",
    "items": {"1": "One?", \(second)},
    "options": {"1": "a", "2": "b", "3": "c", "4": "d", "5": "e"},
    "scales": {"total": "All"}, "bands": {}}
    """
}

/// The faults of catalogue files, or none.
func faults(of entries: CatalogEntry...) -> [String] {
    do throws(CatalogFaults) {
        _ = try Catalog(reading: entries)
        return []
    } catch {
        return error.faults.map(\.description)
    }
}
