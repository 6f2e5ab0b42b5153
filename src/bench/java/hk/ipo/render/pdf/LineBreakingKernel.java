package hk.ipo.render.pdf;

import hk.ipo.bench.KernelTimes;
import hk.ipo.report.Language;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.util.List;

/** Breaking texts of Chinese and Latin words into lines as wide as a ledger's column of names. */
@State(Scope.Thread)
public class LineBreakingKernel extends KernelTimes {

    private static final float WIDTH = 160;
    private static final float SIZE = 7;
    private static final float LEADING = 9;
    private static final int TEXTS = 4;

    private final List<String> texts =
            List.of(
                    "浙江三花智能控制股份有限公司 Zhejiang Sanhua Intelligent Controls Co., Ltd.",
                    "截至 2026 年 1 月 5 日，A+H 新股 19 隻，集資 1,401.12 億港元，佔集資總額 49.0%。",
                    "Contemporary Amperex Technology Co., Limited（寧德時代新能源科技股份有限公司）",
                    "China International Capital Corporation Hong Kong Securities Limited、中信證券（香港）有限公司");
    private final LineBreaker breaker =
            new LineBreaker(
                    new TextStyle(
                            Typefaces.builtIn(Language.TRADITIONAL_CHINESE),
                            Weight.REGULAR,
                            SIZE,
                            LEADING,
                            Palette.INK),
                    WIDTH);

    /** A text's lines. */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public int ours() {
        int lines = 0;
        for (String text : texts) {
            lines += breaker.lines(text).size();
        }
        return lines;
    }
}
