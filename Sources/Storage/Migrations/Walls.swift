// The second wall, for PostgreSQL: row-level security, made from one list of what belongs to whom.
// SQLite has none: there the file is one, and the first wall (every statement asks for its
// municipality, and what it finds opens only under that municipality's key) stands alone.

import Crypto

/// Which tables belong to a municipality, and how one sees of a row that it does.
package enum Walls {
    package enum Belonging: Sendable {
        /// To no municipality: everybody sees it.
        case installation
        /// By a column of its own.
        case municipality
        /// As the family it is about.
        case family
        /// As the account it is about.
        case account
        /// As the family or the municipality whose chain it is in. Written, and never altered.
        case chain
        case chainHead
    }

    /// Every table of the schema; a test compares.
    package static let tables: [(name: String, belonging: Belonging)] = [
        ("installation", .installation), ("migration", .installation),
        ("municipality", .installation), ("instrument_key", .installation),
        ("audit_anchor", .installation), ("finished_work", .installation),
        ("account", .municipality), ("service", .municipality), ("family", .municipality),
        ("assessment_setting", .municipality), ("attestation_paper", .municipality),
        ("questionnaire", .municipality), ("retention_rule", .municipality),
        ("odd_look_note", .municipality), ("erasure", .municipality),
        ("family_key", .family), ("person", .family), ("relation", .family), ("home", .family),
        ("residence", .family), ("release", .family), ("consent", .family), ("sheet", .family),
        ("hiding", .family), ("emergency", .family), ("request", .family),
        ("report_note", .family), ("mapping", .family), ("mapping_asked", .family),
        ("response", .family), ("safety_alert", .family), ("answer_link", .family),
        ("factor", .family), ("matter", .family), ("need", .family), ("goal", .family),
        ("goal_need", .family), ("action", .family), ("evaluation", .family),
        ("plan_version", .family), ("counted_member", .family),
        ("identity", .account), ("session", .account), ("relative", .account),
        ("audit", .chain), ("audit_anchor_head", .chain), ("audit_head", .chainHead),
    ]

    /// Brings the wall up to what this program knows, in the transaction of who owns the schema;
    /// does nothing if it is.
    static func raise(on connection: any SQLConnection) throws {
        let mark = "walls " + AuditAnchors.hexadecimal(Array(SHA256.hash(data: Array(text.utf8))))
        let found = try connection.first(
            "SELECT obj_description(CAST('migration' AS regclass), 'pg_class')"
        ) { $0.optionalText(0) }
        guard found != .some(mark) else { return }
        try connection.runScript(text + "\nCOMMENT ON TABLE migration IS '\(mark)';")
    }

    /// All of it, to be run as often as one likes.
    package static var text: String {
        ([role] + tables.map(table) + [room]).joined(separator: "\n")
    }

    /// Room on each page for the next state of a row that is written anew all the time: then no
    /// index has to follow, and fewer transactions get in each other's way. Answers stay with their
    /// row, two rows to a page: apart from it, each look would fetch them piece by piece. What is
    /// sealed is never packed: it cannot become smaller.
    private static let room = """
        ALTER TABLE audit_head SET (fillfactor = 70);
        ALTER TABLE session SET (fillfactor = 70);
        ALTER TABLE response SET (toast_tuple_target = 8160);
        DO $$ DECLARE sealed record; BEGIN
            FOR sealed IN SELECT c.oid::regclass AS name FROM pg_class c
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'content'
                WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
            LOOP
                EXECUTE format('ALTER TABLE %s ALTER content SET STORAGE EXTERNAL', sealed.name);
            END LOOP;
        END $$;
        """

    /// What the program is while it serves: its name follows from who signs in. It owns nothing,
    /// so that policies hold for it.
    private static let role = """
        DO $$ DECLARE app text := session_user || '_app'; BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = app) THEN
                BEGIN
                    EXECUTE format('CREATE ROLE %I NOLOGIN NOBYPASSRLS', app);
                EXCEPTION
                    WHEN duplicate_object OR unique_violation THEN NULL;
                    WHEN insufficient_privilege THEN RAISE EXCEPTION
                        'may not make the role %. As an administrator of the server: '
                        'CREATE ROLE "%" NOLOGIN; GRANT "%" TO "%";', app, app, app, session_user;
                END;
            END IF;
            IF NOT pg_has_role(session_user, app, 'MEMBER') THEN
                EXECUTE format('GRANT %I TO %I', app, session_user);
            END IF;
            EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), app);
        END $$;
        """

    private static func table(_ name: String, _ belonging: Belonging) -> String {
        let rights =
            switch belonging {
            case .chain: "SELECT, INSERT"
            case .chainHead: "SELECT, INSERT, UPDATE"
            default: name == "migration" ? "SELECT" : "SELECT, INSERT, UPDATE, DELETE"
            }
        let grant = """
            DO $$ BEGIN
                EXECUTE format('REVOKE ALL ON \(name) FROM %I', session_user || '_app');
                EXECUTE format('GRANT \(rights) ON \(name) TO %I', session_user || '_app');
            END $$;
            """
        guard let condition = condition(name, belonging) else { return grant }
        return """
            \(grant)
            ALTER TABLE \(name) ENABLE ROW LEVEL SECURITY;
            DROP POLICY IF EXISTS wall ON \(name);
            CREATE POLICY wall ON \(name) USING (\(here) = '*' OR \(condition));
            """
    }

    /// Looked up once for each statement. Where nobody said who they are for, nothing is seen.
    private static let here = "(SELECT current_setting('veven.municipality', true))"

    /// What holds of the rows on this side of the wall; nil where there is none. The tables asked
    /// here have a wall themselves, so that it is enough to see the row there. Asked as a value, row
    /// by row by its key: for an `EXISTS` PostgreSQL may go through all families of a municipality
    /// first, for every statement (docs/decisions/0035).
    private static func condition(_ name: String, _ belonging: Belonging) -> String? {
        switch belonging {
        case .installation: nil
        case .municipality: "municipality = \(here)"
        case .family: "(SELECT true FROM family f WHERE f.id = \(name).family)"
        case .account: "(SELECT true FROM account a WHERE a.id = \(name).account)"
        case .chain, .chainHead:
            "chain = \(here) OR (SELECT true FROM family f WHERE f.id = \(name).chain)"
        }
    }
}

/// Where lies what must be gone when it was deleted.
package enum Secrets {
    package static let tables = ["family_key"]
}
