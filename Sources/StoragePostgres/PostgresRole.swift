/// Who a connection is. The program signs in as who owns the schema; for everything but
/// migrations it becomes a role that owns nothing and that the wall holds back.
enum PostgresRole {
    /// The name follows from who signs in, so that two installations on one server, each with a
    /// user of its own, share nothing.
    static let setUp = """
        DO $$ BEGIN
            EXECUTE format('SET ROLE %I', session_user || '_app');
        END $$;
        """
}
