package hk.ipo.bench;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Times the innermost work by itself, with JMH. To add one: a class that extends {@link
 * KernelTimes}, called {@code …Kernel}, in the package of what it times, and its line in {@link
 * #KERNELS}.
 */
final class Kernels {

    /** What is timed, by kind of work; what others are held against stands first. */
    private static final List<List<Kernel>> KERNELS =
            List.of(
                    List.of(
                            new Kernel("a ledger row compressed by ours", "DeflatingKernel.ours"),
                            new Kernel("by zlib at level 1", "DeflatingKernel.zlibAtLevel1"),
                            new Kernel("by zlib at level 6", "DeflatingKernel.zlibAtLevel6")),
                    List.of(new Kernel("a ledger row of 24 cells written", "LedgerRowKernel.ours")),
                    List.of(
                            new Kernel(
                                    "a record of 27 CSV fields read and typed",
                                    "CsvRecordKernel.ours")),
                    List.of(
                            new Kernel("a deal in a sum over a column", "MeasurePassKernel.ours"),
                            new Kernel(
                                    "in a stream of the same decimals",
                                    "MeasurePassKernel.stream")),
                    List.of(
                            new Kernel(
                                    "a Chinese and Latin text broken into lines",
                                    "LineBreakingKernel.ours")));

    /**
     * Something timed.
     *
     * @param name what it does, for the table
     * @param method its class and method
     */
    private record Kernel(String name, String method) {

        Result<?> in(Collection<RunResult> results) {
            return results.stream()
                    .filter(one -> one.getParams().getBenchmark().endsWith("." + method))
                    .map(RunResult::getPrimaryResult)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(method + " was not timed"));
        }
    }

    /** Times all and writes the table to {@code target/benchmarks-kernels.md}. */
    static void run() throws IOException {
        Collection<RunResult> results;
        try {
            results =
                    new Runner(
                                    new OptionsBuilder()
                                            .include("hk\\.ipo\\..*Kernel\\.")
                                            .shouldFailOnError(true)
                                            .build())
                            .run();
        } catch (RunnerException e) {
            throw new IOException("the kernels could not be timed", e);
        }
        String table = table(results);
        Files.writeString(Path.of("target", "benchmarks-kernels.md"), table);
        System.out.println(table);
    }

    private static String table(Collection<RunResult> results) {
        StringBuilder table =
                new StringBuilder("| | ns | ± | times ours |\n| --- | ---: | ---: | ---: |\n");
        for (List<Kernel> group : KERNELS) {
            double ours = group.getFirst().in(results).getScore();
            for (Kernel kernel : group) {
                Result<?> result = kernel.in(results);
                table.append(
                        String.format(
                                Locale.ROOT,
                                "| %s | %,.1f | %,.1f | %.2f |%n",
                                kernel.name(),
                                result.getScore(),
                                result.getScoreError(),
                                result.getScore() / ours));
            }
        }
        return table.toString();
    }

    private Kernels() {}
}
