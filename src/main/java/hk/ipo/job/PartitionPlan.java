package hk.ipo.job;

import hk.ipo.delivery.Edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts the files of a run's editions among threads or workers. */
final class PartitionPlan {

    /** With so many partitions for each thread none of them is idle for long at the end. */
    private static final int PARTITIONS_A_THREAD = 4;

    /** Enough for some dozens of workers, of which each takes several. */
    private static final int PARTITIONS_FOR_WORKERS = 128;

    private final List<FileOrder> files;

    /** The plan for a day's editions. */
    PartitionPlan(List<EditionOrder> editions, Edition day) {
        this.files = editions.stream().flatMap(one -> files(one, day).stream()).toList();
    }

    /** Every file, in the order in which it is published; figures are the same in all languages. */
    private static Collection<FileOrder> files(EditionOrder order, Edition day) {
        Map<String, FileOrder> byName = new LinkedHashMap<>();
        order.languages().stream()
                .flatMap(
                        language ->
                                order.formats().stream()
                                        .map(format -> FileOrder.of(order.id(), format, language)))
                .forEach(file -> byName.putIfAbsent(file.label(day).name(), file));
        FileOrder page = FileOrder.ofPage(order.id(), order.languages().getFirst());
        byName.put(page.label(day).name(), page);
        return byName.values();
    }

    /** All files, in the order in which they are published; none where there is no edition. */
    List<FileOrder> files() {
        return files;
    }

    /**
     * For threads of this process: editions, so that each report is built once; unless these are
     * too few, then their languages, or their files.
     */
    List<EditionPartition> forThreads(int threads) {
        if (files.isEmpty()) {
            return List.of();
        }
        if (threads == 1) {
            return List.of(EditionPartition.of(files));
        }
        int enough = threads * PARTITIONS_A_THREAD;
        List<EditionPartition> byEdition = by(FileOrder::edition);
        if (byEdition.size() >= enough) {
            return byEdition;
        }
        List<EditionPartition> byLanguage = byLanguage();
        return byLanguage.size() >= enough ? byLanguage : by(FileOrder::toString);
    }

    /** For workers elsewhere: so many editions in a language at once as keeps the history short. */
    List<EditionPartition> forWorkers() {
        List<EditionPartition> each = byLanguage();
        int together = Math.ceilDiv(each.size(), PARTITIONS_FOR_WORKERS);
        List<EditionPartition> partitions = new ArrayList<>();
        for (int from = 0; from < each.size(); from += together) {
            partitions.add(
                    EditionPartition.of(
                            each.subList(from, Math.min(from + together, each.size())).stream()
                                    .flatMap(one -> one.orders().stream())
                                    .toList()));
        }
        return partitions;
    }

    private List<EditionPartition> byLanguage() {
        return by(file -> file.edition() + " " + file.language().tag());
    }

    private List<EditionPartition> by(Function<FileOrder, String> key) {
        return files.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(EditionPartition::of)
                .toList();
    }
}
