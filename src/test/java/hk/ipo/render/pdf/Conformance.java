package hk.ipo.render.pdf;

import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What veraPDF, the reference validator, finds wrong with a file. */
final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Each way in which the file fails a standard, once, with one place where it does. */
    static List<String> failures(byte[] pdf, PDFAFlavour standard) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                throw new AssertionError("nothing was checked");
            }
            return result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(Conformance::describe)
                    .distinct()
                    .limit(20)
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(TestAssertion failure) {
        return failure.getRuleId().getClause()
                + "-"
                + failure.getRuleId().getTestNumber()
                + " "
                + failure.getMessage()
                + " at "
                + failure.getLocation().getContext();
    }

    private Conformance() {}
}
