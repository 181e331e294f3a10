#include <sqlite3.h>

/* Lets SQLite keep no count of its memory, for which all of its connections would take one lock at
   each piece. Before the first one is opened; afterwards it changes nothing. Here, because Swift
   cannot call a function of variable arguments. */
static inline int sqlite_count_no_memory(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
