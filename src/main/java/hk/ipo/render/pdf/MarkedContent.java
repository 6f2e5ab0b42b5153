package hk.ipo.render.pdf;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * Ties the marks on the pages to the structure tree. A stretch of content begins with the first
 * mark made in a role and ends where the role does, where another begins within it, or with the
 * page.
 */
final class MarkedContent {

    private final PdfContentByte content;
    private final StructureTree tree;
    private final Deque<Role> roles = new ArrayDeque<>();
    private int artifacts;
    private boolean begun;

    MarkedContent(PdfContentByte content, StructureTree tree) {
        this.content = content;
        this.tree = tree;
    }

    void begin(Role role) {
        endStretch();
        roles.push(role);
        if (role == Role.ARTIFACT) {
            artifacts++;
        } else if (!isArtifact()) {
            tree.begin(role);
        }
    }

    void end() {
        endStretch();
        Role role = roles.pop();
        if (role == Role.ARTIFACT) {
            artifacts--;
        } else if (!isArtifact()) {
            tree.end();
        }
    }

    void endPage() {
        endStretch();
        tree.endPage();
    }

    /** Whether what is drawn now is not read aloud, even in a role of its own. */
    boolean isArtifact() {
        return artifacts > 0;
    }

    /** To be called before each mark. */
    void mark() {
        if (roles.isEmpty()) {
            throw new IllegalStateException("nothing is drawn without a role");
        }
        if (begun) {
            return;
        }
        begun = true;
        if (isArtifact()) {
            content.beginMarkedContentSequence(Role.ARTIFACT.tag());
            return;
        }
        PdfDictionary number = new PdfDictionary();
        number.put(PdfName.MCID, new PdfNumber(tree.beginContent()));
        content.beginMarkedContentSequence(roles.getFirst().tag(), number, true);
    }

    /** Says that what follows, within the stretch, is in another language than the report. */
    void beginLanguage(String tag) {
        PdfDictionary language = new PdfDictionary();
        // Not a string of the library's, for the reason that literal has.
        language.put(PdfName.LANG, new PdfLiteral("(" + tag + ")"));
        content.beginMarkedContentSequence(PdfName.SPAN, language, true);
    }

    /** Says what the text that follows, within the stretch, stands for. */
    void beginActualText(String spoken) {
        PdfDictionary actual = new PdfDictionary();
        actual.put(new PdfName("ActualText"), literal(spoken));
        content.beginMarkedContentSequence(PdfName.SPAN, actual, true);
    }

    /**
     * A string as it stands within a page: this is encrypted as a whole, so that the library must
     * not encrypt a string alone.
     */
    private static PdfLiteral literal(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        return new PdfLiteral("<FEFF" + HexFormat.of().withUpperCase().formatHex(bytes) + ">");
    }

    /** Goes back to the report's language, or to text that stands for itself. */
    void endSpan() {
        content.endMarkedContentSequence();
    }

    private void endStretch() {
        if (begun) {
            content.endMarkedContentSequence();
            begun = false;
        }
    }
}
