package hk.ipo.render.pdf;

import hk.ipo.render.zip.ByteBlock;

import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Ties the marks on the pages to the structure tree. A stretch of content begins with the first
 * mark made in a role and ends where the role does, where another begins within it, or with the
 * page.
 */
final class MarkedContent {

    private static final byte[] ARTIFACT = bytes("/Artifact BMC\n");
    private static final byte[] PROPERTIES_END = bytes(">>BDC\n");
    private static final byte[] END = bytes("EMC\n");

    private final PdfContentByte content;
    private final Operators operators;
    private final StructureTree tree;
    private final Deque<Role> roles = new ArrayDeque<>();
    private final Map<Role, byte[]> beginnings = new EnumMap<>(Role.class);
    private final ByteBlock beginning = new ByteBlock();
    private int artifacts;
    private boolean begun;
    private boolean begunInText;

    MarkedContent(PdfContentByte content, Operators operators, StructureTree tree) {
        this.content = content;
        this.operators = operators;
        this.tree = tree;
        for (Role role : Role.values()) {
            beginnings.put(role, bytes(role.tag() + "<</MCID "));
        }
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
        operators.leaveText();
        tree.endPage();
    }

    /** Whether what is drawn now is not read aloud, even in a role of its own. */
    boolean isArtifact() {
        return artifacts > 0;
    }

    /** To be called before each text. */
    void markText() {
        operators.enterText();
        mark();
    }

    /** To be called before each mark that is no text. */
    void markDrawing() {
        if (begun && begunInText) {
            // A stretch and text lie one within the other, so that it ends with the text.
            endStretch();
        }
        operators.leaveText();
        mark();
    }

    private void mark() {
        if (roles.isEmpty()) {
            throw new IllegalStateException("nothing is drawn without a role");
        }
        if (begun) {
            return;
        }
        begun = true;
        begunInText = operators.isInText();
        ByteBuffer buffer = content.getInternalBuffer();
        if (isArtifact()) {
            buffer.append(ARTIFACT);
            return;
        }
        beginning.add(Objects.requireNonNull(beginnings.get(roles.getFirst())));
        beginning.addDigits(tree.beginContent());
        beginning.add(PROPERTIES_END);
        buffer.append(beginning.array(), 0, beginning.size());
        beginning.clear();
    }

    private void endStretch() {
        if (begun) {
            if (!begunInText) {
                operators.leaveText();
            }
            content.getInternalBuffer().append(END);
            begun = false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
