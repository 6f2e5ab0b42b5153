package hk.ipo.job;

import org.springframework.batch.infrastructure.item.ExecutionContext;

/** How a step remembers, for each file of its feed, a number of rows across restarts. */
enum FileCounts {
    /** Rows read. */
    READ,
    /** Of these, rows rejected. */
    REJECTED;

    void save(long[] counts, ExecutionContext context) {
        for (int file = 0; file < counts.length; file++) {
            context.putLong(key(file), counts[file]);
        }
    }

    long restore(int file, ExecutionContext context) {
        return context.getLong(key(file), 0);
    }

    /** The rows of all files together. */
    long total(ExecutionContext context) {
        String beginning = "rows." + name() + ".";
        return context.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .mapToLong(entry -> ((Number) entry.getValue()).longValue())
                .sum();
    }

    private String key(int file) {
        return "rows." + name() + "." + file;
    }
}
