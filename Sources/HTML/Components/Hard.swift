/// What examples are filled with to be hard: text no component may let through, and a word that
/// is difficult to place.
enum Hard {
    static let unsafe = #"<script>alert(1)</script> "&' onload=x"#
    static let long = "Barneverntjenestesamarbeidsavtaleoppfølgingsmøteinnkallingsfrist"
}
